// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhongfu.contracts.id.OrderId;

/** Makes what the API shows of orders: with their visits, and with decrypted texts. */
@ApplicationScoped
class WorkOrderViews {

    private final OrderVisits visits;
    private final OrderArrangements arrangements;
    private final OrderTextEncryption encryption;

    WorkOrderViews(OrderVisits visits, OrderArrangements arrangements, OrderTextEncryption encryption) {
        this.visits = visits;
        this.arrangements = arrangements;
        this.encryption = encryption;
    }

    /** The view of an order as it is in this transaction. */
    WorkOrderView of(WorkOrder order) {
        return ofAll(List.of(order)).apply(order);
    }

    /** The views of these orders, whose visits are read at once. */
    Function<WorkOrder, WorkOrderView> ofAll(List<WorkOrder> orders) {
        List<OrderId> ids = orders.stream().map(WorkOrder::id).toList();
        Map<OrderId, List<VisitSummary>> summaries = visits.summaries(ids);
        Map<OrderId, List<VisitPatternSummary>> patterns = arrangements.patterns(ids);
        Map<OrderId, List<VisitPauseSummary>> pauses = arrangements.pauses(ids);
        return order -> view(
                order,
                new OrderScheduleView(
                        summaries.getOrDefault(order.id(), List.of()),
                        patterns.getOrDefault(order.id(), List.of()),
                        pauses.getOrDefault(order.id(), List.of())));
    }

    private WorkOrderView view(WorkOrder order, OrderScheduleView schedule) {
        return new WorkOrderView(
                order.id(),
                order.revision(),
                order.status(),
                OrderReferencesView.of(order),
                OrderedServiceView.of(order.terms()),
                OrderPeriodView.of(order.period()),
                order.requestedAt(),
                StageTargetsView.of(order.terms().guide()),
                delivery(order),
                new OrderReasonView(
                        order.details().reasonCode(),
                        encryption.decryptReason(order),
                        order.details().told()),
                schedule,
                OrderTimesView.of(order.creation()));
    }

    private DeliveryView delivery(WorkOrder order) {
        return new DeliveryView(
                order.firstVisitAt(),
                encryption.decryptDeliverySummary(order),
                order.details().deliverySteps(),
                order.details().returnVisitOutcome(),
                encryption.decryptReturnVisitRemark(order));
    }
}
