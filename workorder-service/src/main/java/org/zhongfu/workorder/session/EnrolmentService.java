// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * Enrols persons in sessions and takes them out. The session is locked first, then the orders in the order of their ids: places are
 * given one after the other.
 */
@ApplicationScoped
@Transactional
public class EnrolmentService {

    private final SessionRepository sessions;
    private final EnrolmentRepository enrolments;
    private final EnrolmentAccess access;
    private final EnrolmentRules rules;
    private final EnrolmentJournal journal;
    private final OrderAccess orders;
    private final Creator creator;
    private final Transitions transitions;
    private final FourEyes fourEyes;

    EnrolmentService(
            SessionRepository sessions,
            EnrolmentRepository enrolments,
            EnrolmentAccess access,
            EnrolmentRules rules,
            EnrolmentJournal journal,
            OrderAccess orders,
            Creator creator,
            Transitions transitions,
            FourEyes fourEyes) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.access = access;
        this.rules = rules;
        this.journal = journal;
        this.orders = orders;
        this.creator = creator;
        this.transitions = transitions;
        this.fourEyes = fourEyes;
    }

    /** The enrolments in a session, of the persons whose orders the caller may see. */
    public Page<EnrolmentView> list(Caller caller, SessionId id, PageQuery page) {
        return access.list(caller, sessions.findVisible(caller, id).orElseThrow(Problem::notFound), page);
    }

    /** Enrols the person of an order: with a place, or on the waiting list when no place is free. */
    public Creation<EnrolmentView> enrol(Caller caller, SessionId id, EnrolRequest request) {
        Session session = sessions.lockVisible(caller, id).orElseThrow(Problem::notFound);
        return creator.create(
                        Submission.of("session-enrolment", caller, request).with("sessionId", id),
                        enrolments,
                        provenance -> newEnrolment(caller, session, request.workOrderId(), provenance))
                .map(access::view);
    }

    private NewRecord<Enrolment> newEnrolment(Caller caller, Session session, OrderId orderId, Provenance provenance) {
        requirePlanned(session);
        Occurrence when = provenance.occurrence();
        Map<OrderId, WorkOrder> locked = lockWithWaiting(caller, session, orderId);
        WorkOrder order = requireNonNull(locked.get(orderId));
        orders.requireResponsible(caller, order);
        if (enrolments.isKnown(session.id(), order.personId())) {
            throw Problem.conflict(
                    "The person is enrolled in this session already, or waits for a place.", "该服务对象已报名本活动或正在候补。");
        }
        rules.refusal(session, order).ifPresent(refusal -> {
            throw refusal.problem();
        });
        fourEyes.take("scheduleVisits", order, caller);
        journal.fillPlaces(session, locked, when, caller.subject()); // No one overtakes those who wait.
        boolean place = enrolments.count(session.id(), EnrolmentStatus.ENROLLED) < session.places();
        Enrolment enrolment = new Enrolment(session.id(), order, place, provenance);
        return NewRecord.of(enrolment).andThen(() -> {
            enrolments.flush();
            if (place) {
                journal.publishPlace(session, enrolment, order, when, caller.subject());
            } else {
                journal.publish(enrolment.changed(), when, caller.subject());
            }
        });
    }

    /** The person gives the place up; the one who waits longest gets it. */
    public EnrolmentView withdraw(SessionId id, SessionEnrolmentId enrolmentId, String reasonCode, Change change) {
        Session session = sessions.lockVisible(change.caller(), id).orElseThrow(Problem::notFound);
        Enrolment enrolment = access.find(change.caller(), session, enrolmentId).orElseThrow(Problem::notFound);
        requirePlanned(session);
        Map<OrderId, WorkOrder> locked = lockWithWaiting(change.caller(), session, enrolment.orderId());
        enrolments.reload(enrolment);
        orders.requireResponsible(change.caller(), requireNonNull(locked.get(enrolment.orderId())));
        transitions.require(() -> Optional.of(enrolment), change);
        Occurrence when = transitions.timeOf(enrolment, change);
        String actor = change.caller().subject();
        journal.publish(enrolment.withdraw(reasonCode, when), when, actor);
        enrolments.flush();
        journal.fillPlaces(session, locked, when, actor);
        return access.view(enrolment);
    }

    /** Locks an order that the caller may see, and those of the persons who wait for the session, in the order of their ids. */
    private Map<OrderId, WorkOrder> lockWithWaiting(Caller caller, Session session, OrderId own) {
        List<UUID> ids = new ArrayList<>(enrolments.listOf(session.id(), EnrolmentStatus.WAITING).stream()
                .map(waiting -> waiting.orderId().value())
                .toList());
        ids.add(own.value());
        Map<OrderId, WorkOrder> locked = new HashMap<>();
        ids.stream().distinct().sorted().map(OrderId::new).forEach(id -> {
            locked.put(id, id.equals(own) ? orders.lockVisible(caller, own) : orders.lock(id));
        });
        enrolments.listOf(session.id(), EnrolmentStatus.WAITING).forEach(enrolments::reload);
        return locked;
    }

    private static void requirePlanned(Session session) {
        if (session.status() != SessionStatus.PLANNED) {
            throw Problem.notInState(
                    session.status(),
                    "enrolments are possible until the session is held or cancelled.",
                    "活动举办或取消后不能再报名或退出。");
        }
    }
}
