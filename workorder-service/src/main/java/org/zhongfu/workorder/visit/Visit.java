// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.StayId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/** A visit; each step counts its revision up and returns the event to publish. */
@Entity
@KeepsHistory("VISIT")
class Visit extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;
    /** What ETags and events count: 1 when planned, one more with each step. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private Instant lastStepAt;
    private UUID orderId;
    private UUID needId;
    private UUID personId;
    private String serviceItem;
    private int listVersion;
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private @Nullable UUID sessionId;
    private @Nullable UUID stayId;
    private @Nullable LocalDate stayDay;
    private @Nullable UUID referralId;
    private Instant plannedFrom;
    private Instant plannedTo;
    private Instant busyFrom;
    private Instant busyTo;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Embedded
    private StoredProof proof;

    private @Nullable String reasonCode;

    @Column(name = "reason_sealed")
    private @Nullable String encryptedReason;

    @Embedded
    private Provenance provenance;
    /** The published plan that proposed the visit; null when a person planned it. */
    @Embedded
    private @Nullable PlanSource source;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {} // for Hibernate only

    /** A visit as it is planned. */
    Visit(WorkOrder order, WorkerId worker, PlannedTime planned, @Nullable PlanSource source, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = VisitStatus.PLANNED;
        orderId = order.id().value();
        needId = order.needId().value();
        personId = order.personId().value();
        serviceItem = order.terms().serviceItem();
        listVersion = order.terms().listVersion();
        workerId = worker.value();
        kind = VisitKind.VISIT;
        plannedFrom = planned.plannedFrom();
        plannedTo = planned.plannedTo();
        busyFrom = plannedFrom;
        busyTo = plannedTo;
        proof = StoredProof.NONE;
        this.source = source;
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    /** The same as an attendance at a session, which takes the worker's time itself. */
    Visit at(SessionId session) {
        kind = VisitKind.ATTENDANCE;
        sessionId = session.value();
        return this;
    }

    /** The same as a day of a stay, which takes no time of the worker. */
    Visit of(StayId stay, LocalDate day) {
        kind = VisitKind.STAY_DAY;
        stayId = stay.value();
        stayDay = day;
        return this;
    }

    /** The same as the unit of an accepted referral. */
    Visit of(ReferralId referral) {
        kind = VisitKind.REFERRAL;
        referralId = referral.value();
        return this;
    }

    /** The unit began, without a check-in: a record proves it. */
    VisitEvent.VisitStarted begin(Occurrence when) {
        changeStatus(VisitStatus.IN_PROGRESS, when);
        startedAt = when.occurredAt();
        return VisitEvents.started(this, when);
    }

    /** It ended with its time, without a check-out; {@code found} to {@code firstOfOrder} as at a check-out. */
    VisitEvent end(
            WorkOrder order,
            List<ReviewReason> found,
            List<ReviewReason> forReview,
            boolean firstOfOrder,
            Occurrence when) {
        boolean counts = forReview.isEmpty();
        changeStatus(counts ? VisitStatus.VERIFIED : VisitStatus.IN_REVIEW, when);
        endedAt = busyTo;
        proof = proof.withRecord(found, counts ? VerificationLevel.VERIFIED : VerificationLevel.EXCEPTION);
        return counts
                ? VisitEvents.verified(this, order, firstOfOrder, when)
                : VisitEvents.reviewRequired(this, order, forReview, when);
    }

    /** The worker checked in: {@code slot} is its time in the calendar from now on, {@code found} what the checks found. */
    VisitEvent.VisitStarted checkIn(EncryptedProof given, TimeSlot slot, List<ReviewReason> found, Occurrence when) {
        changeStatus(VisitStatus.IN_PROGRESS, when);
        startedAt = when.occurredAt();
        proof = proof.withCheckIn(given, found);
        setSlot(slot);
        return VisitEvents.started(this, when);
    }

    /** The checks found something between check-in and check-out. */
    void addFound(List<ReviewReason> found) {
        proof = proof.withFound(found);
    }

    /**
     * The worker checked out: the visit counts as one unit, unless an exception waits for a decision.
     *
     * @param found what the checks found at the check-out
     * @param forReview which of all exceptions of the visit wait for a decision; empty when the visit counts
     * @param firstOfOrder true when no other verified visit of the order counts; true again after that was voided
     */
    VisitEvent checkOut(
            WorkOrder order,
            EncryptedProof given,
            TimeSlot slot,
            List<ReviewReason> found,
            List<ReviewReason> forReview,
            boolean firstOfOrder,
            Occurrence when) {
        boolean counts = forReview.isEmpty();
        changeStatus(counts ? VisitStatus.VERIFIED : VisitStatus.IN_REVIEW, when);
        endedAt = slot.to();
        proof = proof.withCheckOut(given, found, counts ? VerificationLevel.VERIFIED : VerificationLevel.EXCEPTION);
        setSlot(slot);
        return counts
                ? VisitEvents.verified(this, order, firstOfOrder, when)
                : VisitEvents.reviewRequired(this, order, forReview, when);
    }

    /** The review confirmed the visit: it counts as one unit; {@code firstOfOrder} as at the check-out. */
    VisitEvent.VisitVerified confirm(WorkOrder order, boolean firstOfOrder, Occurrence when) {
        changeStatus(VisitStatus.VERIFIED, when);
        proof = proof.confirmed();
        return VisitEvents.verified(this, order, firstOfOrder, when);
    }

    /**
     * The visit took place otherwise than recorded: it counts as one unit with these facts, whether it did before or was in review.
     *
     * @param slot when it really took place
     * @param corrected its proof, judged again
     * @param firstOfOrder as at the check-out, for a visit that was in review
     */
    VisitEvent correct(
            WorkOrder order, TimeSlot slot, StoredProof corrected, String code, boolean firstOfOrder, Occurrence when) {
        TimeSlot timeBefore = slot();
        StoredProof before = proof;
        boolean counted = status == VisitStatus.VERIFIED;
        if (counted) {
            countStep(when);
        } else {
            changeStatus(VisitStatus.VERIFIED, when);
        }
        startedAt = slot.from();
        endedAt = slot.to();
        proof = corrected;
        setSlot(slot);
        return counted
                ? VisitEvents.corrected(this, order, timeBefore, before, code, when)
                : VisitEvents.verified(this, order, firstOfOrder, when);
    }

    VisitEvent.VisitNoShow markNoShow(WorkOrder order, String code, @Nullable String encryptedText, Occurrence when) {
        changeStatus(VisitStatus.NO_SHOW, when);
        reasonCode = code;
        encryptedReason = encryptedText;
        return VisitEvents.noShow(this, order, code, when);
    }

    /** The visit has another time, another worker or both; it takes the new time in full. */
    VisitEvent.VisitMoved move(WorkerId worker, PlannedTime time, String code, Occurrence when) {
        WorkerId workerBefore = workerId();
        PlannedTime timeBefore = planned();
        countStep(when);
        workerId = worker.value();
        plannedFrom = time.plannedFrom();
        plannedTo = time.plannedTo();
        setSlot(new TimeSlot(plannedFrom, plannedTo));
        return VisitEvents.moved(this, workerBefore, timeBefore, code, when);
    }

    VisitEvent.VisitCancelled cancel(String code, Occurrence when) {
        changeStatus(VisitStatus.CANCELLED, when);
        reasonCode = code;
        return VisitEvents.cancelled(this, code, when);
    }

    VisitEvent.VisitVoided markVoid(WorkOrder order, String code, @Nullable String encryptedText, Occurrence when) {
        boolean wasVerified = status == VisitStatus.VERIFIED;
        changeStatus(VisitStatus.VOIDED, when);
        reasonCode = code;
        encryptedReason = encryptedText;
        return VisitEvents.voided(this, order, wasVerified, code, when);
    }

    VisitId id() {
        return new VisitId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    VisitStatus status() {
        return status;
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    NeedId needId() {
        return new NeedId(needId);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    String serviceItem() {
        return serviceItem;
    }

    int listVersion() {
        return listVersion;
    }

    WorkerId workerId() {
        return new WorkerId(workerId);
    }

    @Nullable
    SessionId sessionId() {
        return sessionId == null ? null : new SessionId(sessionId);
    }

    /** What the delivered unit is. */
    VisitKind kind() {
        return kind;
    }

    @Nullable
    StayId stayId() {
        return stayId == null ? null : new StayId(stayId);
    }

    @Nullable
    ReferralId referralId() {
        return referralId == null ? null : new ReferralId(referralId);
    }

    /** The day of the stay; null for anything else. */
    @Nullable
    LocalDate stayDay() {
        return stayDay;
    }

    PlannedTime planned() {
        return new PlannedTime(plannedFrom, plannedTo);
    }

    /** Its time in the calendar. */
    TimeSlot slot() {
        return new TimeSlot(busyFrom, busyTo);
    }

    /** Cuts the time of a planned visit that another visit of the worker takes. */
    void cut(TimeSlot taken) {
        setSlot(slot().without(taken));
    }

    /** True when another visit of the worker takes a part of the planned time. */
    boolean isCut() {
        return status == VisitStatus.PLANNED && !slot().equals(new TimeSlot(plannedFrom, plannedTo));
    }

    /** Ends the expected time of a running visit: the worker began another one then. */
    void endExpectedBy(Instant moment) {
        setSlot(slot().endingBy(moment));
    }

    /** Gives a planned visit its time back, except for what these visits of the worker take. */
    void restore(List<TimeSlot> taken) {
        setSlot(new TimeSlot(plannedFrom, plannedTo));
        taken.forEach(this::cut);
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    StoredProof proof() {
        return proof;
    }

    @Nullable
    String reasonCode() {
        return reasonCode;
    }

    @Nullable
    String encryptedReason() {
        return encryptedReason;
    }

    @Nullable
    PlanSource source() {
        return source;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    private void changeStatus(VisitStatus next, Occurrence when) {
        status = status.to(next);
        countStep(when);
    }

    private void countStep(Occurrence when) {
        revision++;
        lastStepAt = when.occurredAt();
    }

    private void setSlot(TimeSlot slot) {
        busyFrom = slot.from();
        busyTo = slot.to();
    }
}
