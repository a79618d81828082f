// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.workorder.order.OrderVisits;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** Which orders can be enrolled in a session. */
@ApplicationScoped
class EnrolmentRules {

    private final EnrolmentRepository enrolments;
    private final OrderVisits orderVisits;

    EnrolmentRules(EnrolmentRepository enrolments, OrderVisits orderVisits) {
        this.enrolments = enrolments;
        this.orderVisits = orderVisits;
    }

    /** The first rule that an order without a place in the session violates; empty when none is. */
    Optional<EnrolmentRefusal> refusal(Session session, WorkOrder order) {
        if (!order.terms().providerId().equals(session.providerId())) {
            return Optional.of(EnrolmentRefusal.OTHER_PROVIDER);
        }
        if (!order.terms().serviceItem().equals(session.serviceItem())) {
            return Optional.of(EnrolmentRefusal.OTHER_SERVICE);
        }
        if (!isBySessions(order.terms().shape())) {
            return Optional.of(EnrolmentRefusal.NOT_BY_SESSIONS);
        }
        if (order.status() == WorkOrderStatus.SUSPENDED) {
            return Optional.of(EnrolmentRefusal.ORDER_SUSPENDED);
        }
        if (!order.status().allowsVisits()) {
            return Optional.of(EnrolmentRefusal.ORDER_NOT_OPEN);
        }
        return hasUnit(order) ? refusalOfTime(session, order) : Optional.of(EnrolmentRefusal.NO_UNIT_LEFT);
    }

    /** True when a unit of the order is neither planned nor served. */
    boolean hasUnit(WorkOrder order) {
        return orderVisits.count(order.id()).freeUnitsOf(order.terms().units()) > 0;
    }

    /** Why the time of the session is not possible for the person of the order; empty when it is. */
    Optional<EnrolmentRefusal> refusalOfTime(Session session, WorkOrder order) {
        if (!order.period().contains(Zones.dayOf(session.time().plannedFrom()))) {
            return Optional.of(EnrolmentRefusal.OUTSIDE_PERIOD);
        }
        boolean busy = enrolments.isServed(order.personId(), session.time())
                || enrolments.isBusy(order.personId(), session.id(), session.time());
        return busy ? Optional.of(EnrolmentRefusal.PERSON_BUSY) : Optional.empty();
    }

    private static boolean isBySessions(ServiceShape shape) {
        return switch (shape) {
            case SESSION, COURSE -> true;
            case VISIT, ESCORT, STAY, ASSESSMENT, REFERRAL, COUNSELLING -> false;
        };
    }
}
