// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.VisitSummary;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** A visit; each verb moves it on by one version and returns the event that tells of it. */
@Entity
class Visit extends PanacheEntityBase {

    private static final int SHORTEST_SECONDS = 60;

    @Id
    private UUID id;

    /** What ETags and events count: 1 when planned, one more with each verb. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private UUID orderId;
    private UUID needId;
    private UUID personId;
    private String serviceItem;
    private int listVersion;
    private UUID workerId;
    private Instant plannedFrom;
    private Instant plannedTo;
    private Instant busyFrom;
    private Instant busyTo;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Presence checkIn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Presence checkOut;

    private @Nullable String checkInSealed;

    @SuppressWarnings("UnusedVariable") // Kept as evidence; opened only when a visit is reviewed.
    private @Nullable String checkOutSealed;

    @Enumerated(EnumType.STRING)
    private Verification.@Nullable Level verification;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> exceptions;

    private @Nullable String reasonCode;
    private @Nullable String reasonSealed;
    private Instant occurredAt;
    private Instant recordedAt;
    private boolean backfilled;

    @SuppressWarnings("UnusedVariable") // Queried: with the reference it names a visit once.
    private String createdBy;

    private @Nullable String clientReference;

    /** The proposal of a published plan that the visit was made from. */
    private @Nullable UUID proposalId;

    private @Nullable UUID planId;
    private @Nullable Integer planVersion;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {} // for Hibernate only

    /**
     * A visit as it is planned.
     *
     * @param source the published plan that proposed it, null when a person planned it
     */
    Visit(
            WorkOrder order,
            UUID worker,
            PlanVisitRequest plan,
            @Nullable PlanSource source,
            Occurrence when,
            String createdBy) {
        id = UuidV7.next();
        revision = 1;
        status = VisitStatus.PLANNED;
        orderId = order.id();
        needId = order.needId();
        personId = order.personId();
        serviceItem = order.serviceItem();
        listVersion = order.listVersion();
        workerId = worker;
        plannedFrom = plan.plannedFrom();
        plannedTo = plan.plannedTo();
        busyFrom = plannedFrom;
        busyTo = plannedTo;
        exceptions = List.of();
        occurredAt = when.occurredAt();
        recordedAt = when.recordedAt();
        backfilled = when.backfilled();
        this.createdBy = createdBy;
        clientReference = plan.clientReference();
        if (source != null) {
            proposalId = source.proposalId();
            planId = source.planId();
            planVersion = source.planVersion();
        }
    }

    VisitPlanned planned() {
        return new VisitPlanned(
                id, revision, orderId, needId, workerId, plannedFrom, plannedTo, occurredAt, backfilled);
    }

    /** The time the visit takes once it began: until its planned end, unless that is over. */
    TimeSlot busyFrom(Instant start) {
        Instant soonest = start.plusSeconds(SHORTEST_SECONDS);
        return new TimeSlot(start, plannedTo.isAfter(soonest) ? plannedTo : soonest);
    }

    /**
     * The worker checked in.
     *
     * @param busy its time in the calendar from now on
     * @param oddities what there is to look at
     */
    VisitStarted checkIn(EncryptedProof proof, TimeSlot busy, List<String> oddities, Occurrence when) {
        move(VisitStatus.IN_PROGRESS);
        startedAt = when.occurredAt();
        checkIn = proof.presence();
        checkInSealed = proof.sealed();
        addExceptions(oddities);
        occupy(busy);
        return new VisitStarted(id, revision, orderId, needId, workerId, startedAt, startedAt, when.backfilled());
    }

    /** The worker checked out: the visit stands for one unit. */
    VisitVerified checkOut(
            WorkOrder order,
            EncryptedProof proof,
            TimeSlot busy,
            Verification found,
            List<String> oddities,
            boolean firstOfOrder,
            Occurrence when) {
        move(VisitStatus.VERIFIED);
        endedAt = busy.to();
        checkOut = proof.presence();
        checkOutSealed = proof.sealed();
        addExceptions(found.exceptions());
        addExceptions(oddities);
        verification = Verification.Level.of(exceptions);
        occupy(busy);
        return new VisitVerified(
                id,
                revision,
                orderId,
                order.matchId(),
                needId,
                order.personId(),
                order.areaCode(),
                order.serviceItem(),
                order.providerId(),
                workerId,
                busy.from(),
                busy.to(),
                1,
                verification.name(),
                order.primaryGroup(),
                order.groups(),
                order.requestedAt(),
                firstOfOrder,
                when.occurredAt(),
                when.backfilled());
    }

    VisitNoShow noShow(WorkOrder order, String code, @Nullable String whySealed, Occurrence when) {
        move(VisitStatus.NO_SHOW);
        because(code, whySealed);
        return new VisitNoShow(
                id, revision, orderId, order.matchId(), needId, code, when.occurredAt(), when.backfilled());
    }

    VisitCancelled cancel(String code, Occurrence when) {
        move(VisitStatus.CANCELLED);
        because(code, null);
        return new VisitCancelled(id, revision, orderId, needId, code, when.occurredAt(), when.backfilled());
    }

    VisitVoided makeVoid(WorkOrder order, String code, @Nullable String whySealed, Occurrence when) {
        boolean counted = status == VisitStatus.VERIFIED;
        move(VisitStatus.VOIDED);
        because(code, whySealed);
        return new VisitVoided(
                id,
                revision,
                orderId,
                order.matchId(),
                needId,
                counted,
                order.status() == WorkOrderStatus.CANCELLED,
                code,
                when.occurredAt(),
                when.backfilled());
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    VisitStatus status() {
        return status;
    }

    UUID orderId() {
        return orderId;
    }

    UUID workerId() {
        return workerId;
    }

    TimeSlot busy() {
        return new TimeSlot(busyFrom, busyTo);
    }

    /** A plan loses the time that another visit of the worker really took. */
    void giveWayTo(TimeSlot real) {
        occupy(busy().givingWayTo(real));
    }

    /** True when this is the visit that was planned under the same reference. */
    boolean isPlannedAs(PlanVisitRequest plan) {
        return plannedFrom.equals(plan.plannedFrom())
                && plannedTo.equals(plan.plannedTo())
                && (plan.workerId() == null || workerId.equals(plan.workerId()));
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    String checkInSealed() {
        return checkInSealed;
    }

    /** Where it comes from, for the trail; nothing when a person planned it. */
    String planDetail() {
        return planId == null
                ? ""
                : " planId=%s planVersion=%d proposalId=%s".formatted(planId, planVersion, proposalId);
    }

    /** What its order shows of it. */
    VisitSummary line() {
        return new VisitSummary(
                id, revision, status.name(), workerId, plannedFrom, plannedTo, startedAt, endedAt, clientReference);
    }

    @Nullable
    String reasonSealed() {
        return reasonSealed;
    }

    /**
     * What the API shows of it; where the worker was stays sealed.
     *
     * @param reason the opened words
     */
    VisitView view(@Nullable String reason) {
        return new VisitView(
                id,
                revision,
                status,
                orderId,
                needId,
                personId,
                serviceItem,
                listVersion,
                workerId,
                plannedFrom,
                plannedTo,
                startedAt == null ? null : Zones.dayOf(startedAt),
                startedAt,
                endedAt,
                checkIn,
                checkOut,
                verification == null ? null : verification.name(),
                List.copyOf(exceptions),
                reasonCode,
                reason,
                clientReference,
                planId,
                planVersion,
                proposalId,
                occurredAt,
                recordedAt,
                backfilled);
    }

    private void move(VisitStatus wanted) {
        status = status.to(wanted);
        revision++;
    }

    private void because(String code, @Nullable String whySealed) {
        reasonCode = code;
        reasonSealed = whySealed;
    }

    private void occupy(TimeSlot busy) {
        busyFrom = busy.from();
        busyTo = busy.to();
    }

    private void addExceptions(List<String> found) {
        exceptions =
                Stream.concat(exceptions.stream(), found.stream()).distinct().toList();
    }
}
