// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SessionEnrolmentId;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.OrderVisibility;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * Which enrolments a caller may see: a coordinator and a worker in charge all of the session, another worker those of their own
 * orders, an officer those of persons of their area.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EnrolmentAccess {

    private static final String OF_AREA = "orderId in (select o.id from WorkOrder o where o.areaCode like :scope)";
    private static final String OWN_WORKERS = "(select w.id from Worker w where w.subject = :subject)";
    private static final String OF_WORKER = "(orderId in (select o.id from WorkOrder o where o.workerId in "
            + OWN_WORKERS
            + ") or sessionId in (select s.id.sessionId from SessionWorker s where s.id.workerId in " + OWN_WORKERS
            + "))";

    private final EnrolmentRepository enrolments;
    private final OrderAccess orders;

    EnrolmentAccess(EnrolmentRepository enrolments, OrderAccess orders) {
        this.enrolments = enrolments;
        this.orders = orders;
    }

    Page<EnrolmentView> list(Caller caller, Session session, PageQuery page) {
        List<Enrolment> found = enrolments.page(within(Criteria.of(page), caller, session));
        Map<OrderId, WorkOrder> known =
                orders
                        .listByIds(found.stream()
                                .map(Enrolment::orderId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(WorkOrder::id, Function.identity()));
        return Page.of(
                found,
                page,
                enrolment -> enrolment.id().value(),
                enrolment -> EnrolmentView.of(enrolment, Objects.requireNonNull(known.get(enrolment.orderId()))));
    }

    Optional<Enrolment> find(Caller caller, Session session, SessionEnrolmentId id) {
        return enrolments.findOne(within(Criteria.ofOne(id), caller, session));
    }

    /** What the API shows of an enrolment as it is in this transaction. */
    EnrolmentView view(Enrolment enrolment) {
        return EnrolmentView.of(
                enrolment, orders.listByIds(List.of(enrolment.orderId())).getFirst());
    }

    private static Criteria within(Criteria criteria, Caller caller, Session session) {
        Criteria ofSession = criteria.and("sessionId = :session", "session", session.id());
        if (!Visibility.byOrg(caller)) {
            return ofSession.and(OF_AREA, "scope", caller.area().like());
        }
        return OrderVisibility.isWorkerOnly(caller) ? ofSession.and(OF_WORKER, "subject", caller.subject()) : ofSession;
    }
}
