// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/** Moves and cancels planned visits. The rules are those of planning a visit; what was planned before is kept. */
@ApplicationScoped
@Transactional
public class VisitChangeService {

    /** Reasons that follow from something else and that no person gives. */
    private static final Set<String> CONSEQUENCES = Set.of(
            "ORDER_SUSPENDED",
            "ORDER_CANCELLED",
            "REPLACED_BY_PLAN",
            "CONTRACT_ENDED",
            "PATTERN_CHANGED",
            "PERSON_PAUSED",
            WorkerEndService.REASON);

    private final VisitAccess access;
    private final OrderAccess orders;
    private final VisitRepository visits;
    private final VisitChangeRepository changes;
    private final VisitCalendar calendar;
    private final Transitions transitions;
    private final ProofEncryption encryption;
    private final VisitViews views;
    private final PersonPauses pauses;

    VisitChangeService(
            VisitAccess access,
            OrderAccess orders,
            VisitRepository visits,
            VisitChangeRepository changes,
            VisitCalendar calendar,
            Transitions transitions,
            ProofEncryption encryption,
            VisitViews views,
            PersonPauses pauses) {
        this.access = access;
        this.orders = orders;
        this.visits = visits;
        this.changes = changes;
        this.calendar = calendar;
        this.transitions = transitions;
        this.encryption = encryption;
        this.views = views;
        this.pauses = pauses;
    }

    /** The visit has another time, another worker or both. */
    public VisitView move(VisitId id, VisitTarget target, ChangeReason reason, Change change) {
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        Visit visit = locked.visit();
        requirePlanned(visit);
        locked.order().status().requireVisitsAllowed();
        PlannedTime time = target.timeOf(visit);
        WorkerId worker = target.workerOf(visit);
        requireMayMove(change.caller(), visit, worker, time);
        requirePossible(locked.order(), visit, worker, time, when);
        move(visit, worker, time, reason, when, change.caller().subject());
        return views.of(visit);
    }

    /**
     * Moves a visit that may be moved, and keeps what was planned before.
     *
     * @throws Problem 409 when the worker has another visit at that time
     */
    void move(Visit visit, WorkerId worker, PlannedTime time, ChangeReason reason, Occurrence when, String actor) {
        WorkerId workerBefore = visit.workerId();
        PlannedTime timeBefore = visit.planned();
        VisitMoved event = visit.move(worker, time, reason.code(), when);
        if (!visits.flushWithoutOverlap()) {
            throw Problem.conflict(
                    "The worker has another visit at that time. Nothing was changed.", "该服务人员此时段已有其他服务，未作任何调整。");
        }
        keep(visit, workerBefore, timeBefore, reason, when, actor);
        String detail = "workerId=%s plannedFrom=%s plannedTo=%s reasonCode=%s"
                .formatted(worker, time.plannedFrom(), time.plannedTo(), reason.code());
        calendar.append(visit, new JournalEntry(event, "VISIT_MOVED", detail), when, actor);
    }

    /** The visit will not take place; its unit may be planned again. */
    public VisitView cancel(VisitId id, ChangeReason reason, Change change) {
        if (CONSEQUENCES.contains(reason.code())) {
            throw Problem.rule(
                    "reasonCode",
                    "follows from another decision; give the reason of this one",
                    "该原因由其他操作自动产生，请选择本次取消的原因");
        }
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        Visit visit = locked.visit();
        visit.status().requireTransition(VisitStatus.CANCELLED);
        String actor = change.caller().subject();
        calendar.cancel(visit, reason.code(), when, actor);
        keep(visit, visit.workerId(), visit.planned(), reason, when, actor);
        return views.of(visit);
    }

    private void keep(
            Visit visit, WorkerId worker, PlannedTime planned, ChangeReason reason, Occurrence when, String actor) {
        String encrypted = encryption.encryptChangeReason(visit.id(), reason.text());
        changes.persist(new VisitChange(visit, worker, planned, reason, encrypted, actor, when));
    }

    private void requirePossible(WorkOrder order, Visit visit, WorkerId worker, PlannedTime time, Occurrence when) {
        if (worker.equals(visit.workerId()) && time.equals(visit.planned())) {
            throw Problem.rule("plannedFrom", "give another time or another worker", "请给出新的时间或新的服务人员");
        }
        VisitTimeViolation.of(order, time.plannedFrom(), time.plannedTo()).ifPresent(violation -> {
            throw violation.problem(order, "");
        });
        if (pauses.isPaused(order, Zones.dayOf(time.plannedFrom()))) {
            throw VisitTimeViolation.paused("");
        }
        if (!time.plannedTo().isAfter(when.occurredAt())) {
            throw Problem.rule("plannedTo", "this time is over; give a later one", "该时段已过，请另选时间");
        }
        orders.requireEligible(order, worker, time.plannedFrom());
    }

    private static void requirePlanned(Visit visit) {
        if (visit.status() != VisitStatus.PLANNED) {
            throw Problem.notInState(visit.status(), "only a planned visit can be moved.", "仅待服务的安排可以改期或改派。");
        }
    }

    /** A worker agrees on another hour of the same day at the door; other days and workers are the coordinator's. */
    private void requireMayMove(Caller caller, Visit visit, WorkerId worker, PlannedTime time) {
        if (caller.is(Roles.COORDINATOR)) {
            return;
        }
        access.requireOwn(visit, caller);
        boolean sameDay = Zones.dayOf(time.plannedFrom())
                        .equals(Zones.dayOf(visit.planned().plannedFrom()))
                && Zones.dayOf(time.plannedTo())
                        .equals(Zones.dayOf(visit.planned().plannedTo()));
        if (!worker.equals(visit.workerId()) || !sameDay) {
            throw Problem.forbidden(
                    "A worker moves their own visits within the day. A coordinator of the provider may choose another day"
                            + " or another worker.",
                    "服务人员只能在当日内调整本人的服务；改到其他日期或改派他人由本机构调度员办理。");
        }
    }
}
