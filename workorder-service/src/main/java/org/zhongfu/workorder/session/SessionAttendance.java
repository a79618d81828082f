// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.session.SessionWorker.TimeState;
import org.zhongfu.workorder.visit.HeldSession;
import org.zhongfu.workorder.visit.Proof;
import org.zhongfu.workorder.visit.SessionVisits;

/** Records that a session took place and who was there: each attendance is a visit of the order of the person. */
@ApplicationScoped
@Transactional
public class SessionAttendance {

    private final SessionRepository sessions;
    private final SessionWorkerRepository workers;
    private final SessionStaff staff;
    private final EnrolmentRepository enrolments;
    private final EnrolmentAccess access;
    private final EnrolmentRules rules;
    private final EnrolmentJournal journal;
    private final SessionVisits visits;
    private final SessionViews views;
    private final Transitions transitions;
    private final Outbox outbox;

    SessionAttendance(
            SessionRepository sessions,
            SessionWorkerRepository workers,
            SessionStaff staff,
            EnrolmentRepository enrolments,
            EnrolmentAccess access,
            EnrolmentRules rules,
            EnrolmentJournal journal,
            SessionVisits visits,
            SessionViews views,
            Transitions transitions,
            Outbox outbox) {
        this.sessions = sessions;
        this.workers = workers;
        this.staff = staff;
        this.enrolments = enrolments;
        this.access = access;
        this.rules = rules;
        this.journal = journal;
        this.visits = visits;
        this.views = views;
        this.transitions = transitions;
        this.outbox = outbox;
    }

    /** The session took place until the moment of this step: everyone with a place was there or was absent. */
    public SessionView hold(SessionId id, SessionReport report, Change change) {
        Caller caller = change.caller();
        Optional<Session> known = report.offline() ? findHeld(id, report, change) : Optional.empty();
        if (known.isPresent()) {
            return views.of(known.get());
        }
        Session session = transitions.require(() -> sessions.lockVisible(caller, id), change);
        session.status().requireTransition(SessionStatus.HELD);
        Occurrence when = transitions.timeOf(session, change);
        List<WorkerId> inCharge = workers.listOf(id);
        HeldSession held = held(session, report, inCharge, when, caller);
        visits.requirePossible(held, when);
        List<Enrolment> open = enrolments.listOpen(id);
        Map<OrderId, WorkOrder> locked = journal.lockOrders(open);
        List<Enrolment> expected = open.stream()
                .filter(each -> each.status() == EnrolmentStatus.ENROLLED)
                .toList();
        Map<SessionEnrolmentId, AttendanceEntry> entries = AttendanceList.of(report.attendances(), expected);
        takeTime(session, inCharge, held);
        outbox.append(session.hold(held.startedAt(), inCharge, when));
        expected.forEach(each -> record(
                each,
                requireNonNull(locked.get(each.orderId())),
                requireNonNull(entries.get(each.id())),
                held,
                when,
                caller));
        open.stream()
                .filter(each -> each.status() == EnrolmentStatus.WAITING)
                .forEach(each -> journal.publish(each.cancel("SESSION_HELD", when), when, caller.subject()));
        return views.of(session);
    }

    /** The session of which this very report is recorded: a device did not get the answer and sends it again. */
    private Optional<Session> findHeld(SessionId id, SessionReport report, Change change) {
        Caller caller = change.caller();
        return sessions.lockVisible(caller, id)
                .filter(session -> session.isHeldBetween(report.startedAt(), change.occurredAt()))
                .filter(session -> {
                    worker(
                            workers.listOf(id),
                            staff.ownOf(id, caller),
                            report.checkIn().method(),
                            caller);
                    return AttendanceList.isRecorded(report.attendances(), enrolments.listEnded(id));
                });
    }

    /**
     * Corrects the list of attendance: after the visit of an attendance was voided, or when a person was recorded as absent by
     * mistake. It is entered by hand, so an attendance waits for the review of its proof.
     *
     * @param reason why it is corrected
     */
    public EnrolmentView correct(SessionId id, AttendanceEntry entry, String reason, Change change) {
        Caller caller = change.caller();
        Session session = sessions.lockVisible(caller, id).orElseThrow(Problem::notFound);
        Enrolment enrolment = access.find(caller, session, entry.enrolmentId()).orElseThrow(Problem::notFound);
        WorkOrder order = requireNonNull(journal.lockOrders(List.of(enrolment)).get(enrolment.orderId()));
        transitions.require(() -> Optional.of(enrolment), change);
        Occurrence when = transitions.timeOf(enrolment, change);
        AttendanceList.requireComplete(entry, "");
        enrolment.status().requireTransition(entry.present() ? EnrolmentStatus.ATTENDED : EnrolmentStatus.ABSENT);
        requireReplaceable(session, enrolment);
        if (entry.present() && !rules.hasUnit(order)) {
            throw EnrolmentRefusal.NO_UNIT_LEFT.problem();
        }
        Instant start = requireNonNull(session.startedAt());
        Instant end = requireNonNull(session.endedAt());
        Occurrence ended = new Occurrence(end, when.recordedAt(), when.backfilled(), when.backfillReason());
        WorkerId worker = worker(workers.listOf(id), staff.ownOf(id, caller), Proof.Method.MANUAL, caller);
        HeldSession held = new HeldSession(
                id,
                worker,
                session.time(),
                start,
                end,
                session.place().point(),
                byHand(start, reason),
                byHand(end, reason));
        record(enrolment, order, entry, held, ended, caller);
        return access.view(enrolment);
    }

    private void record(
            Enrolment enrolment,
            WorkOrder order,
            AttendanceEntry entry,
            HeldSession held,
            Occurrence when,
            Caller caller) {
        AttendanceEvidence evidence = entry.evidence();
        if (entry.present() && evidence != null) {
            journal.publish(
                    enrolment.attend(visits.attend(order, held, evidence.name(), when, caller), evidence, when),
                    when,
                    caller.subject());
        } else {
            String reason = requireNonNull(entry.absenceReason());
            journal.publish(
                    enrolment.miss(visits.miss(order, held, reason, when, caller), reason, when),
                    when,
                    caller.subject());
        }
    }

    private HeldSession held(
            Session session, SessionReport report, List<WorkerId> inCharge, Occurrence when, Caller caller) {
        if (!report.startedAt().isBefore(when.occurredAt())) {
            throw Problem.rule(
                    "startedAt", "must be before the end of the session (occurredAt)", "必须早于活动结束时间（occurredAt）");
        }
        Optional<WorkerId> own = staff.ownOf(session.id(), caller);
        worker(inCharge, own, report.checkIn().method(), caller);
        return new HeldSession(
                session.id(),
                worker(inCharge, own, report.checkOut().method(), caller),
                session.time(),
                report.startedAt(),
                when.occurredAt(),
                session.place().point(),
                report.checkIn().at(report.startedAt()),
                report.checkOut().at(when.occurredAt()));
    }

    /** The worker in charge proves; a coordinator enters by hand for one whose device failed. */
    private static WorkerId worker(
            List<WorkerId> inCharge, Optional<WorkerId> own, Proof.Method method, Caller caller) {
        if (own.isEmpty() && !(caller.is(Roles.COORDINATOR) && method == Proof.Method.MANUAL)) {
            throw Problem.forbidden(
                    "Another worker is in charge of this session. A coordinator may record it by hand, with a reason.",
                    "本活动由其他服务人员主持；调度员可手工登记并说明原因。");
        }
        return own.orElseGet(inCharge::getFirst);
    }

    /** Planned visits of the workers yield to what took place; what took place at the same time does not. */
    private void takeTime(Session session, List<WorkerId> inCharge, HeldSession held) {
        inCharge.forEach(worker -> visits.cutPlans(worker, held.startedAt(), held.endedAt()));
        workers.take(session.id(), inCharge, new PlannedTime(held.startedAt(), held.endedAt()), TimeState.HELD);
    }

    private void requireReplaceable(Session session, Enrolment enrolment) {
        if (session.status() != SessionStatus.HELD
                || enrolment.visitId() == null
                || !visits.isReplaceable(requireNonNull(enrolment.visitId()))) {
            throw Problem.conflict(
                    "The attendance counts, or waits for its review. Void its visit first.", "该次参加已计入或待复核，请先作废其服务记录。");
        }
    }

    private static Proof byHand(Instant moment, String reason) {
        return new Proof(Proof.Method.MANUAL, moment, false, null, reason, null, null, null);
    }
}
