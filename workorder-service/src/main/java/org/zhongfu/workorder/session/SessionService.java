// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.session.SessionWorker.TimeState;

/** Plans, shows, moves and cancels group sessions. */
@ApplicationScoped
@Transactional
public class SessionService {

    private final SessionRepository sessions;
    private final SessionWorkerRepository workers;
    private final SessionStaff staff;
    private final Modules modules;
    private final EnrolmentRepository enrolments;
    private final EnrolmentRules rules;
    private final EnrolmentJournal journal;
    private final SessionViews views;
    private final Creator creator;
    private final Transitions transitions;
    private final Outbox outbox;

    SessionService(
            SessionRepository sessions,
            SessionWorkerRepository workers,
            SessionStaff staff,
            Modules modules,
            EnrolmentRepository enrolments,
            EnrolmentRules rules,
            EnrolmentJournal journal,
            SessionViews views,
            Creator creator,
            Transitions transitions,
            Outbox outbox) {
        this.sessions = sessions;
        this.workers = workers;
        this.staff = staff;
        this.modules = modules;
        this.enrolments = enrolments;
        this.rules = rules;
        this.journal = journal;
        this.views = views;
        this.creator = creator;
        this.transitions = transitions;
        this.outbox = outbox;
    }

    /** Sessions the caller may see. */
    public Page<SessionView> list(Caller caller, PageQuery page, SessionFilter filter) {
        Criteria criteria = filter.narrow(SessionRepository.within(Criteria.of(page), caller));
        List<Session> found = sessions.page(criteria);
        return Page.of(found, page, session -> session.id().value(), SessionOrder::valueOf, views.ofAll(found));
    }

    /** A session the caller may see. */
    public SessionView get(Caller caller, SessionId id) {
        return views.of(sessions.findVisible(caller, id).orElseThrow(Problem::notFound));
    }

    /** Plans a session in the calendars of its workers. */
    public Creation<SessionView> plan(Caller caller, PlanSessionRequest request) {
        return creator.create(
                        Submission.of("session", caller, request),
                        sessions,
                        provenance -> newSession(caller, request, provenance))
                .map(views::of);
    }

    private NewRecord<Session> newSession(Caller caller, PlanSessionRequest request, Provenance provenance) {
        SessionPlan plan = SessionPlan.of(request).requirePossible();
        ProviderId provider = staff.requireProvider(caller, plan);
        SessionModule module = request.module();
        if (module != null) {
            modules.requireOf(module, provider, request.serviceItem());
        }
        Session session = new Session(request, provider, caller.orgOrNone(), plan, provenance);
        return NewRecord.of(session, session.planned(plan.workerIds())).andThen(() -> {
            sessions.flush();
            workers.take(session.id(), plan.workerIds(), plan.time(), TimeState.PLANNED);
        });
    }

    /** The session has another time, place, number of places or other workers. Who cannot come then loses the place. */
    public SessionView move(SessionId id, SessionTarget target, SessionChangeReason reason, Change change) {
        Session session = transitions.require(() -> sessions.lockVisible(change.caller(), id), change);
        Occurrence when = transitions.timeOf(session, change);
        SessionPlan plan = target.planOf(session, workers.listOf(id)).requirePossible();
        requireRoom(session, plan);
        if (!plan.time().plannedTo().isAfter(when.occurredAt())) {
            throw Problem.rule("plannedTo", "this time is over; give a later one", "该时段已过，请另选时间");
        }
        staff.requireOf(session.providerId(), plan);
        List<Enrolment> open = enrolments.listOpen(id);
        Map<OrderId, WorkOrder> locked =
                journal.lockOrders(open); // Before the calendars of the workers, as for visits.
        outbox.append(session.move(plan, reason, views.encrypt(id, reason.text()), when));
        workers.take(id, plan.workerIds(), plan.time(), TimeState.PLANNED);
        String actor = change.caller().subject();
        open.stream()
                .filter(each -> each.status() == EnrolmentStatus.ENROLLED)
                .filter(each -> rules.refusalOfTime(session, requireNonNull(locked.get(each.orderId())))
                        .isPresent())
                .forEach(each -> journal.publish(each.cancel("SESSION_MOVED", when), when, actor));
        journal.fillPlaces(session, locked, when, actor);
        return views.of(session);
    }

    /** The session does not take place: all enrolments end, and the workers are free. */
    public SessionView cancel(SessionId id, SessionChangeReason reason, Change change) {
        Session session = transitions.require(() -> sessions.lockVisible(change.caller(), id), change);
        Occurrence when = transitions.timeOf(session, change);
        outbox.append(session.cancel(reason, views.encrypt(id, reason.text()), when));
        List<Enrolment> open = enrolments.listOpen(id);
        journal.lockOrders(open);
        open.stream()
                .filter(each -> !each.status().isFinal())
                .forEach(each -> journal.publish(
                        each.cancel("SESSION_CANCELLED", when),
                        when,
                        change.caller().subject()));
        workers.free(id);
        return views.of(session);
    }

    private void requireRoom(Session session, SessionPlan plan) {
        long enrolled = enrolments.count(session.id(), EnrolmentStatus.ENROLLED);
        if (plan.places() < enrolled) {
            throw Problem.rule(
                    "places",
                    "%d persons have a place already".formatted(enrolled),
                    "已有 %d 人报名，名额不能少于此数".formatted(enrolled));
        }
    }
}
