// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.workorder.SessionEvent.SessionEnrolmentChanged;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;

/** Keeps and publishes what happens to enrolments, in the hash chains of their orders, and gives places to those who wait. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EnrolmentJournal {

    private final EnrolmentRepository enrolments;
    private final EnrolmentRules rules;
    private final OrderAccess orders;
    private final OrderJournal journal;
    private final FourEyes fourEyes;

    EnrolmentJournal(
            EnrolmentRepository enrolments,
            EnrolmentRules rules,
            OrderAccess orders,
            OrderJournal journal,
            FourEyes fourEyes) {
        this.enrolments = enrolments;
        this.rules = rules;
        this.orders = orders;
        this.journal = journal;
        this.fourEyes = fourEyes;
    }

    /** Locks the orders of these enrolments, always in the same order, and reads the enrolments again. */
    Map<OrderId, WorkOrder> lockOrders(Collection<Enrolment> of) {
        Map<UUID, OrderId> sorted = new TreeMap<>();
        of.forEach(each -> sorted.put(each.orderId().value(), each.orderId()));
        Map<OrderId, WorkOrder> locked = new HashMap<>();
        sorted.values().forEach(id -> locked.put(id, orders.lock(id)));
        of.forEach(enrolments::reload);
        return locked;
    }

    /** A person has a place: a unit of the order is kept for it. */
    void publishPlace(Session session, Enrolment enrolment, WorkOrder order, Occurrence when, String actor) {
        journal.append(
                order.id(),
                new JournalEntry(order.schedule(1, when), "SCHEDULED", "visits=1 sessionId=" + session.id()),
                when,
                actor);
        publish(enrolment.changed(), when, actor);
        // Who plans a session plans the attendances at it.
        fourEyes.keep(
                "scheduleVisits",
                StepLink.WORK_ORDER,
                order.id().value(),
                session.provenance().createdBy(),
                Roles.COORDINATOR,
                when.recordedAt());
    }

    /** Any other change of an enrolment. */
    void publish(SessionEnrolmentChanged event, Occurrence when, String actor) {
        String reason = event.reasonCode() == null ? "" : " reasonCode=" + event.reasonCode();
        String detail = "sessionId=%s enrolmentId=%s status=%s"
                .formatted(event.sessionId(), event.enrolmentId(), event.status());
        journal.append(event.orderId(), new JournalEntry(event, "ENROLMENT_CHANGED", detail + reason), when, actor);
    }

    /**
     * Gives free places to those who wait longest and can still be enrolled.
     *
     * @param orders the locked orders of those who wait
     */
    void fillPlaces(Session session, Map<OrderId, WorkOrder> orders, Occurrence when, String actor) {
        FreePlaces.give(
                        session.places(),
                        enrolments.count(session.id(), EnrolmentStatus.ENROLLED),
                        enrolments.listOf(session.id(), EnrolmentStatus.WAITING),
                        waiting -> isPossible(session, orders.get(waiting.orderId())))
                .forEach(waiting -> {
                    waiting.promote(when);
                    publishPlace(session, waiting, requireNonNull(orders.get(waiting.orderId())), when, actor);
                });
    }

    private boolean isPossible(Session session, @Nullable WorkOrder order) {
        return order != null && rules.refusal(session, order).isEmpty();
    }
}
