// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** The pattern of the recurring visits of an order; each step counts its revision up. */
@Entity
@KeepsHistory("VISIT_PATTERN")
@Table(name = "visit_pattern")
class VisitPattern extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private PatternStatus status;

    private Instant lastStepAt;
    private UUID orderId;
    private UUID needId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PatternRule> rules;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected VisitPattern() {} // for Hibernate only

    VisitPattern(WorkOrder order, PatternRule rule, LocalDate lastDay, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = PatternStatus.ACTIVE;
        orderId = order.id().value();
        needId = order.needId().value();
        rules = List.of(rule);
        firstDay = rule.fromDay();
        this.lastDay = lastDay;
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    /** Another rule holds from its first day on; rules that would begin later hold no more. */
    void change(PatternRule rule, LocalDate lastDay, String code, Occurrence when) {
        List<PatternRule> kept = new ArrayList<>(rules.stream()
                .filter(each -> each.fromDay().isBefore(rule.fromDay()))
                .toList());
        kept.add(rule);
        rules = List.copyOf(kept);
        firstDay = rules.getFirst().fromDay();
        this.lastDay = lastDay;
        reasonCode = code;
        encryptedReason = null;
        countStep(when);
    }

    /** No visit follows from it after the last day. */
    void end(LocalDate lastDay, String code, Occurrence when) {
        status = status.to(PatternStatus.ENDED);
        this.lastDay = lastDay;
        reasonCode = code;
        encryptedReason = null;
        countStep(when);
    }

    void explain(@Nullable String encryptedText) {
        encryptedReason = encryptedText;
    }

    VisitPatternId id() {
        return new VisitPatternId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("VISIT_PATTERN", id)
                .linkedTo(StepLink.WORK_ORDER, orderId)
                .linkedTo(StepLink.NEED, needId);
    }

    PatternStatus status() {
        return status;
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    /** By their first day. */
    List<PatternRule> rules() {
        return List.copyOf(rules);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private void countStep(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
    }
}
