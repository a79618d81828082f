// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A version of the rule for a service: proposed, then approved or rejected. Its conditions never change; the next version replaces it. */
@Entity
@KeepsHistory("ELIGIBILITY_RULE")
public class EligibilityRule extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    private String serviceItem;

    /** The number of this version among those of the service. */
    @Column(name = "version")
    private int number;

    /** Version of the record in ETags. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private RuleStatus status;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String conditions;
    private @Nullable String reason;
    private Instant lastStepAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decisionReason;

    /** When the approval was recorded: offers without an answer are judged by the version after it. */
    @SuppressWarnings("UnusedVariable") // Read by RuleChanges.
    private @Nullable Instant approvedAt;

    private @Nullable String source;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected EligibilityRule() {} // for Hibernate only

    EligibilityRule(EligibilityRuleId id, int number, ProposeEligibilityRuleRequest request, Provenance provenance) {
        this.id = id.value();
        this.number = number;
        revision = 1;
        status = RuleStatus.PROPOSED;
        serviceItem = request.serviceItem();
        validFrom = request.validFrom();
        validUntil = request.validUntil();
        conditions = Json.write(request.conditions());
        reason = request.reason();
        lastStepAt = provenance.occurredAt();
        source = request.source();
        this.provenance = provenance;
    }

    /** A version that two officers have agreed on as a part of a change of the service list; who approved that made it. */
    static EligibilityRule approved(
            EligibilityRuleId id, int number, ProposeEligibilityRuleRequest request, Provenance provenance) {
        EligibilityRule rule = new EligibilityRule(id, number, request, provenance);
        rule.status = RuleStatus.APPROVED;
        rule.decidedAt = provenance.occurredAt();
        rule.decidedBy = provenance.createdBy();
        rule.approvedAt = provenance.recordedAt();
        return rule;
    }

    /** It is in force in its period, from now on. */
    void approve(String by, Occurrence when) {
        decide(RuleStatus.APPROVED, by, null, when);
        approvedAt = when.recordedAt();
    }

    /** It will not be in force. */
    void reject(String why, String by, Occurrence when) {
        decide(RuleStatus.REJECTED, by, why, when);
    }

    private void decide(RuleStatus decision, String by, @Nullable String why, Occurrence when) {
        status = status.to(decision);
        revision++;
        lastStepAt = when.occurredAt();
        decidedAt = when.occurredAt();
        decidedBy = by;
        decisionReason = why;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("ELIGIBILITY_RULE", id).about(serviceItem, null, null);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    /** True when the version is for a service and its period contains the day, whatever its state. */
    public boolean covers(String item, LocalDate day) {
        return serviceItem.equals(item) && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The id. */
    public EligibilityRuleId id() {
        return new EligibilityRuleId(id);
    }

    /** The service, a code of the list {@code service-items}. */
    public String serviceItem() {
        return serviceItem;
    }

    /** The first day it is in force. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The state. */
    public RuleStatus status() {
        return status;
    }

    /** The number of this version among those of the service. */
    public int number() {
        return number;
    }

    /** The conditions. */
    public Conditions conditions() {
        return Json.read(conditions, Conditions.class);
    }

    RuleView view() {
        return new RuleView(
                id(),
                revision,
                number,
                status,
                new RuleView.RuleTerms(serviceItem, validFrom, validUntil, conditions(), source),
                reason,
                decidedAt == null || decidedBy == null
                        ? null
                        : new RuleDecisionView(decidedAt, decidedBy, decisionReason),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }
}
