// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.visit.ProofEncryption.End;
import org.zhongfu.workorder.worker.WorkerRepository;

/** What workers and coordinators do with visits. */
@ApplicationScoped
@Transactional
public class VisitService {

    private static final String OF_ORG = "orderId in (select o.id from WorkOrder o where o.terms.providerOrg = :own)";
    private static final String OF_AREA = "orderId in (select o.id from WorkOrder o where o.areaCode like :scope)";

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final VisitCalendar calendar;
    private final WorkerRepository workers;
    private final Transitions transitions;
    private final OrderJournal journal;
    private final ProofEncryption encryption;

    VisitService(
            OrderAccess orders,
            VisitRepository visits,
            VisitCalendar calendar,
            WorkerRepository workers,
            Transitions transitions,
            OrderJournal journal,
            ProofEncryption encryption) {
        this.orders = orders;
        this.visits = visits;
        this.calendar = calendar;
        this.workers = workers;
        this.transitions = transitions;
        this.journal = journal;
        this.encryption = encryption;
    }

    /** Visits the caller may see. */
    public Page<VisitView> list(
            Caller caller,
            PageQuery page,
            @Nullable OrderId orderId,
            @Nullable WorkerId workerId,
            @Nullable VisitStatus status) {
        Criteria criteria = within(Criteria.of(page), caller)
                .and("orderId = :order", "order", orderId)
                .and("workerId = :worker", "worker", workerId)
                .and("status = :status", "status", status);
        return Page.of(visits.page(criteria), page, visit -> visit.id().value(), this::view);
    }

    /** A visit the caller may see. */
    public VisitView get(Caller caller, VisitId id) {
        return visits.findOne(within(Criteria.ofOne(id), caller))
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    /** The worker arrived. */
    public VisitView checkIn(VisitId id, Proof proof, Change change) {
        LockedVisit locked = lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireMayProve(locked.visit(), proof, change.caller());
        Visit visit = locked.visit();
        WorkOrder order = locked.order();
        visit.status().requireTransition(VisitStatus.IN_PROGRESS);
        requireOrderAllowsVisits(order);
        TimeSlot slot = visit.slotFrom(when.occurredAt());
        List<ReviewReason> exceptions = new ArrayList<>(cutOverlappingPlans(visit, slot));
        if (!order.period().contains(Zones.dayOf(when.occurredAt()))) {
            exceptions.add(ReviewReason.OUTSIDE_PERIOD);
        }
        EncryptedProof encrypted = encryption.encrypt(End.CHECK_IN, id, proof, when.recordedAt());
        VisitStarted event = visit.checkIn(encrypted, slot, exceptions, when);
        requireNoOverlap();
        String actor = change.caller().subject();
        calendar.append(
                visit,
                new JournalEntry(
                        event, "CHECKED_IN", "method=%s proof=%s".formatted(proof.method(), encrypted.fingerprint())),
                when,
                actor);
        if (order.status() == WorkOrderStatus.SCHEDULED) {
            journal.append(order.id(), JournalEntry.of(order.start(when), "STARTED"), when, actor);
        }
        return view(visit);
    }

    /** The worker left: one unit is served. */
    public VisitView checkOut(VisitId id, Proof proof, Change change) {
        LockedVisit locked = lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireMayProve(locked.visit(), proof, change.caller());
        Visit visit = locked.visit();
        WorkOrder order = locked.order();
        visit.status().requireTransition(VisitStatus.VERIFIED);
        TimeSlot slot = slotUntil(visit, when.occurredAt());
        Proof checkIn = encryption.decrypt(End.CHECK_IN, id, visit.proof().encryptedCheckIn());
        List<ReviewReason> exceptions =
                new ArrayList<>(Verification.of(checkIn, slot.from(), proof, slot.to(), order.home())
                        .exceptions());
        boolean first = visits.count(order.id()).verified() == 0; // Voided visits do not count.
        exceptions.addAll(cutOverlappingPlans(visit, slot));
        EncryptedProof encrypted = encryption.encrypt(End.CHECK_OUT, id, proof, when.recordedAt());
        VisitVerified event = visit.checkOut(order, encrypted, slot, exceptions, first, when);
        requireNoOverlap();
        calendar.append(
                visit,
                new JournalEntry(
                        event,
                        "VISIT_VERIFIED",
                        "method=%s level=%s proof=%s"
                                .formatted(proof.method(), event.proof().verificationLevel(), encrypted.fingerprint())),
                when,
                change.caller().subject());
        return view(visit);
    }

    /** The person was not met, or the worker did not come; the unit may be planned again. */
    public VisitView markNoShow(VisitId id, String reasonCode, @Nullable String reason, Change change) {
        LockedVisit locked = lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        if (!change.caller().is(Roles.COORDINATOR)) {
            requireOwnVisit(locked.visit(), change.caller());
        }
        calendar.append(
                locked.visit(),
                new JournalEntry(
                        locked.visit()
                                .markNoShow(locked.order(), reasonCode, encryption.encryptReason(id, reason), when),
                        "NO_SHOW",
                        "reasonCode=" + reasonCode),
                when,
                change.caller().subject());
        return view(locked.visit());
    }

    /** The visit does not count. Not possible once the order is delivered, when its units are settled. */
    public VisitView markVoid(VisitId id, String reasonCode, String reason, Change change) {
        LockedVisit locked = lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        if (locked.order().status().isSettled()) {
            throw Problem.conflict(
                    "The order is delivered; its units are no longer changed by voiding a visit.", "工单已交付，不能再作废其服务记录。");
        }
        calendar.append(
                locked.visit(),
                new JournalEntry(
                        locked.visit().markVoid(locked.order(), reasonCode, encryption.encryptReason(id, reason), when),
                        "VISIT_VOIDED",
                        "reasonCode=" + reasonCode),
                when,
                change.caller().subject());
        return view(locked.visit());
    }

    /** The order is locked first, always: what happens to it and its visits happens one after the other. */
    private LockedVisit lock(VisitId visitId, Change change) {
        return transitions.require(
                () -> {
                    Optional<Visit> found = visits.findByIdOptional(visitId.value());
                    return found.map(visit -> {
                        WorkOrder order = orders.lockVisible(change.caller(), visit.orderId());
                        visits.reload(visit);
                        return new LockedVisit(order, visit);
                    });
                },
                change);
    }

    private static void requireOrderAllowsVisits(WorkOrder order) {
        if (!order.status().allowsVisits()) {
            throw Problem.notPossibleYet(
                    "The work order is in the state \"%s\", in which no visit begins."
                            .formatted(order.status().label().en()),
                    "工单当前状态为“%s”，不能开始服务。".formatted(order.status().label().zh()));
        }
    }

    private void requireMayProve(Visit visit, Proof proof, Caller caller) {
        if (proof.method() == Proof.Method.MANUAL && proof.exceptionReason() == null) {
            throw Problem.rule("exceptionReason", "is required for the method MANUAL", "签到方式为手工登记（MANUAL）时须填写原因");
        }
        if (caller.is(Roles.COORDINATOR) && proof.method() == Proof.Method.MANUAL) {
            return; // For a worker whose device failed.
        }
        requireOwnVisit(visit, caller);
    }

    private void requireOwnVisit(Visit visit, Caller caller) {
        boolean own = workers.findByIdOptional(visit.workerId().value())
                .filter(worker -> worker.signsInAs(caller.subject()))
                .isPresent();
        if (!own) {
            throw Problem.forbidden(
                    "This visit is another worker's. A coordinator may record it by hand, with a reason.",
                    "该服务由其他工作人员负责；调度员可手工登记并说明原因。");
        }
    }

    private static TimeSlot slotUntil(Visit visit, Instant end) {
        Instant start = visit.startedAt();
        if (start == null || !end.isAfter(start)) {
            throw Problem.rule("occurredAt", "must be after the check-in", "必须晚于签到时间");
        }
        return new TimeSlot(start, end);
    }

    private List<ReviewReason> cutOverlappingPlans(Visit visit, TimeSlot slot) {
        return visits.cutOverlappingPlans(visit, slot) ? List.of(ReviewReason.OVERLAPS_PLAN) : List.of();
    }

    /** Before anything is published: the database refuses two visits that took place at once. */
    private void requireNoOverlap() {
        if (!visits.flushWithoutOverlap()) {
            throw Problem.conflict(
                    "The worker was on another visit at that time. Check the times.", "该工作人员此时段正在进行其他服务，请核对时间。");
        }
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.byOrg(caller)
                ? criteria.and(OF_ORG, "own", caller.orgOrNone())
                : criteria.and(OF_AREA, "scope", caller.area().like());
    }

    private VisitView view(Visit visit) {
        return visit.view(encryption.decryptReason(visit.id(), visit.encryptedReason()));
    }
}
