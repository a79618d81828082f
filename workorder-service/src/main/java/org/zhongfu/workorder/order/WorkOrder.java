// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.platform.kernel.DerivedId;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.worker.Worker;

/** A work order; each step counts its revision up and returns the event to publish. */
@Entity
@KeepsHistory("WORK_ORDER")
@Table(name = "work_order")
public class WorkOrder extends PanacheEntityBase implements LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    /** What ETags and events count: 1 at creation, one more with each step. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private WorkOrderStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkOrderStatus resumesTo;

    private Instant lastStepAt;
    private UUID matchId;
    private UUID needId;
    private UUID personId;
    private String areaCode;

    @Embedded
    private ServiceTerms terms;

    @Embedded
    private Period period;

    private Instant requestedAt;

    @Embedded
    private PersonGroups groups;

    @Embedded
    private @Nullable HomeLocation home;

    private @Nullable UUID workerId;
    private @Nullable Instant firstVisitAt;

    /** Null when nothing was recorded: Hibernate reads an embedded record of nulls as null. */
    @Embedded
    private @Nullable StepDetails details;

    private Instant occurredAt;
    private Instant recordedAt;
    private boolean backfilled;

    @SuppressWarnings("NullAway.Init")
    protected WorkOrder() {} // for Hibernate only

    WorkOrder(MatchAccepted match, PersonId owner, Instant now) {
        id = idOf(match.matchId()).value();
        revision = 1;
        status = WorkOrderStatus.OFFERED;
        lastStepAt = match.occurredAt();
        matchId = match.matchId().value();
        needId = match.needId().value();
        personId = owner.value();
        areaCode = match.recipient().areaCode();
        terms = ServiceTerms.of(match);
        period = Period.of(match.terms().period());
        requestedAt = match.requestedAt();
        groups = PersonGroups.of(match.recipient());
        home = HomeLocation.of(match.latitude(), match.longitude());
        occurredAt = match.occurredAt();
        recordedAt = now;
        backfilled = match.backfilled();
    }

    /** The id of the order of a match: the same however often the event of the match arrives. */
    public static OrderId idOf(MatchId match) {
        return new OrderId(DerivedId.of("work-order", match.value()));
    }

    WorkOrderEvent.WorkOrderAccepted accept(Worker worker, Occurrence when) {
        status.requireAcceptanceAllowed();
        changeStatus(WorkOrderStatus.ACCEPTED, when);
        workerId = worker.id().value();
        return OrderEvents.accepted(this, worker.id(), when);
    }

    WorkOrderEvent.WorkOrderRefused refuse(String code, @Nullable String encryptedReason, Occurrence when) {
        changeStatus(WorkOrderStatus.REFUSED, when);
        details = details().withReason(code, encryptedReason, List.of());
        return OrderEvents.refused(this, code, when);
    }

    /** Visits were added to the calendar; the first ones make the order scheduled, later ones only count the revision up. */
    public WorkOrderEvent.WorkOrderScheduled schedule(int visits, Occurrence when) {
        status.requireVisitsAllowed();
        if (status == WorkOrderStatus.ACCEPTED) {
            changeStatus(WorkOrderStatus.SCHEDULED, when);
        } else {
            countStep(when);
        }
        return OrderEvents.scheduled(this, visits, when);
    }

    /** The order ends earlier than agreed, because its contract does. */
    WorkOrderEvent.WorkOrderShortened shorten(LocalDate lastDay, List<VisitId> freedVisits, Occurrence when) {
        countStep(when);
        period = new Period(period.from(), lastDay);
        return OrderEvents.shortened(this, freedVisits, when);
    }

    /** Another worker is responsible from now on. */
    public WorkOrderEvent.WorkOrderHandedOver handOver(WorkerId to, String code, Occurrence when) {
        status.requireHandOverAllowed();
        WorkerId before = Objects.requireNonNull(workerId());
        countStep(when);
        workerId = to.value();
        return OrderEvents.handedOver(this, before, code, when);
    }

    public WorkOrderEvent.WorkOrderStarted start(Occurrence when) {
        changeStatus(WorkOrderStatus.IN_SERVICE, when);
        firstVisitAt = when.occurredAt();
        return OrderEvents.started(this, when);
    }

    WorkOrderEvent.WorkOrderSuspended suspend(StatedReason reason, @Nullable String encryptedText, Occurrence when) {
        WorkOrderStatus before = status;
        changeStatus(WorkOrderStatus.SUSPENDED, when);
        resumesTo = before;
        details = details().withReason(reason.code(), encryptedText, reason.informed());
        return OrderEvents.suspended(this, reason.code(), when);
    }

    WorkOrderEvent.WorkOrderResumed resume(Occurrence when) {
        if (status != WorkOrderStatus.SUSPENDED || resumesTo == null) {
            throw Problem.notInState(status, "only a suspended work order can be resumed.", "仅已中止的工单可以恢复。");
        }
        changeStatus(resumesTo, when);
        resumesTo = null;
        details = details().withReason(null, null, List.of());
        return OrderEvents.resumed(this, when);
    }

    WorkOrderEvent.WorkOrderCancelled cancel(
            StatedReason reason, @Nullable String encryptedText, VisitCounts visits, Occurrence when) {
        changeStatus(WorkOrderStatus.CANCELLED, when);
        details = details().withReason(reason.code(), encryptedText, reason.informed());
        return OrderEvents.cancelled(this, reason.code(), visits, when);
    }

    WorkOrderEvent.WorkOrderDelivered deliver(VisitCounts visits, DeliveryReport report, Occurrence when) {
        changeStatus(WorkOrderStatus.DELIVERED, when);
        details = details().withDelivery(report.encryptedSummary(), report.steps());
        return OrderEvents.delivered(this, visits, report.deliveredBy(), when);
    }

    WorkOrderEvent.WorkOrderReturnVisited recordReturnVisit(
            ReturnVisitOutcome outcome, @Nullable String encryptedRemark, Occurrence when) {
        changeStatus(WorkOrderStatus.RETURN_VISITED, when);
        details = details().withReturnVisit(outcome, encryptedRemark);
        return OrderEvents.returnVisited(this, outcome, when);
    }

    WorkOrderEvent.WorkOrderClosed close(Occurrence when) {
        changeStatus(WorkOrderStatus.CLOSED, when);
        return OrderEvents.closed(this, when);
    }

    /**
     * The person lives elsewhere; the place is unknown until a new one is given. The last step of the order stays the last one: what
     * happened before the move may be entered after it.
     */
    WorkOrderEvent.WorkOrderRelocated relocate(String area, @Nullable HomeLocation place, Occurrence when) {
        areaCode = area;
        home = place;
        revision++;
        return OrderEvents.relocated(this, when);
    }

    public OrderId id() {
        return new OrderId(id);
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
        return terms.stepSubject(id, needId);
    }

    public WorkOrderStatus status() {
        return status;
    }

    public MatchId matchId() {
        return new MatchId(matchId);
    }

    public NeedId needId() {
        return new NeedId(needId);
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    public String areaCode() {
        return areaCode;
    }

    public ServiceTerms terms() {
        return terms;
    }

    /** The days the match was made for. */
    public Period period() {
        return period;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public PersonGroups groups() {
        return groups;
    }

    public @Nullable HomeLocation home() {
        return home;
    }

    /** The worker who accepted the order. */
    public @Nullable WorkerId workerId() {
        return workerId == null ? null : new WorkerId(workerId);
    }

    @Nullable
    Instant firstVisitAt() {
        return firstVisitAt;
    }

    StepDetails details() {
        return details == null ? StepDetails.NONE : details;
    }

    /** When the provider accepted the match: nothing of the order happens before. */
    public Occurrence creation() {
        return new Occurrence(occurredAt, recordedAt, backfilled, null);
    }

    private void changeStatus(WorkOrderStatus next, Occurrence when) {
        status = status.to(next);
        countStep(when);
    }

    /** What follows from an event or a device has a time of its own and never moves the last step back. */
    private void countStep(Occurrence when) {
        revision++;
        if (when.occurredAt().isAfter(lastStepAt)) {
            lastStepAt = when.occurredAt();
        }
    }
}
