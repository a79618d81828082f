// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.ReferralEvent.ReferralChanged;
import org.zhongfu.contracts.workorder.ReferralEvent.ReferralOutcomeRecorded;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** A referral; it is changed only while its order is locked, and each step counts its revision up. */
@Entity
@KeepsHistory("REFERRAL")
class Referral extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private Instant lastStepAt;
    private UUID orderId;
    private UUID needId;
    private UUID workerId;
    private String resourceKind;

    @Column(name = "resource_sealed")
    private String encryptedResource;

    private @Nullable LocalDate followUpOn;
    private @Nullable String evidence;

    @Column(name = "note_sealed")
    private @Nullable String encryptedNote;

    private @Nullable UUID visitId;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {} // for Hibernate only

    Referral(
            WorkOrder order,
            WorkerId worker,
            ReferToResourceRequest request,
            Function<ReferralId, String> resource,
            Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = ReferralStatus.SENT;
        orderId = order.id().value();
        needId = order.needId().value();
        workerId = worker.value();
        resourceKind = request.resourceKind();
        encryptedResource = resource.apply(id());
        followUpOn = request.followUpOn();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    /**
     * The resource answered, or did not.
     *
     * @param unit the unit of an accepted referral; null otherwise
     */
    void answer(
            ReferralStatus answer,
            @Nullable String shown,
            @Nullable String note,
            @Nullable VisitId unit,
            Occurrence when) {
        status = status.to(answer);
        evidence = shown;
        encryptedNote = note;
        visitId = unit == null ? null : unit.value();
        countStep(when);
    }

    void takeBack(Occurrence when) {
        status = status.to(ReferralStatus.TAKEN_BACK);
        countStep(when);
    }

    void followUp(@Nullable LocalDate day, Occurrence when) {
        followUpOn = day;
        countStep(when);
    }

    /** An outcome was recorded. */
    ReferralOutcomeRecorded outcome(String outcome, LocalDate day, Occurrence when) {
        countStep(when);
        return new ReferralOutcomeRecorded(
                id(), revision, orderId(), new NeedId(needId), outcome, day, when.occurredAt(), when.backfilled());
    }

    /** The event of the present state. */
    ReferralChanged changed(ProviderId provider, Occurrence when) {
        return new ReferralChanged(
                id(),
                revision,
                orderId(),
                new NeedId(needId),
                provider,
                resourceKind,
                status.name(),
                visitId(),
                when.occurredAt(),
                when.backfilled());
    }

    ReferralId id() {
        return new ReferralId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    ReferralStatus status() {
        return status;
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    WorkerId workerId() {
        return new WorkerId(workerId);
    }

    String resourceKind() {
        return resourceKind;
    }

    String encryptedResource() {
        return encryptedResource;
    }

    @Nullable
    LocalDate followUpOn() {
        return followUpOn;
    }

    @Nullable
    String evidence() {
        return evidence;
    }

    @Nullable
    String encryptedNote() {
        return encryptedNote;
    }

    @Nullable
    VisitId visitId() {
        return visitId == null ? null : new VisitId(visitId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private void countStep(Occurrence when) {
        revision++;
        if (when.occurredAt().isAfter(lastStepAt)) {
            lastStepAt = when.occurredAt();
        }
    }
}
