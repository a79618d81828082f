// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderHandedOver;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRelocated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderScheduled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderShortened;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.evaluation.fact.VisitFacts.VisitStatus;

/** Applies events of workorder to the facts of orders and visits. */
@ApplicationScoped
public class WorkOrderFacts {

    private final OrderFacts orders;
    private final VisitFacts visits;
    private final VisitReviewFacts reviews;
    private final FourEyes fourEyes;

    WorkOrderFacts(OrderFacts orders, VisitFacts visits, VisitReviewFacts reviews, FourEyes fourEyes) {
        this.orders = orders;
        this.visits = visits;
        this.reviews = reviews;
        this.fourEyes = fourEyes;
    }

    /** Applies an event about work orders and visits. */
    public void apply(WorkOrderEvent event) {
        switch (event) {
            case WorkOrderCreated o -> orders.applyCreation(o);
            case WorkOrderAccepted o -> orders.updateStatus(o, o.matchId(), OrderStatus.ACCEPTED);
            case WorkOrderHandedOver ignored -> {} // The state stays; figures name no workers.
            case WorkOrderRelocated o -> orders.relocate(o);
            case WorkOrderShortened ignored -> {} // The state stays; its visits have events of their own.
            case WorkOrderRefused o -> orders.updateStatus(o, o.matchId(), OrderStatus.REFUSED);
            case WorkOrderScheduled o -> orders.updateStatus(o, o.matchId(), OrderStatus.SCHEDULED);
            case WorkOrderStarted o -> orders.updateStatus(o, o.matchId(), OrderStatus.IN_SERVICE);
            case WorkOrderSuspended o -> orders.updateStatus(o, o.matchId(), OrderStatus.SUSPENDED);
            case WorkOrderResumed o -> orders.updateStatus(o, o.matchId(), OrderStatus.RESUMED);
            case WorkOrderCancelled o -> orders.updateStatus(o, o.matchId(), OrderStatus.CANCELLED);
            case WorkOrderDelivered o -> applyDelivery(o);
            case WorkOrderReturnVisited o -> orders.updateStatus(o, o.matchId(), OrderStatus.RETURN_VISITED);
            case WorkOrderClosed o -> orders.updateStatus(o, o.matchId(), OrderStatus.CLOSED);
            case VisitPlanned v -> visits.updateStatus(v, v.orderId(), null, VisitStatus.PLANNED);
            case VisitMoved v -> visits.updateStatus(v, v.orderId(), null, VisitStatus.PLANNED);
            case VisitStarted v -> visits.updateStatus(v, v.orderId(), null, VisitStatus.IN_PROGRESS);
            case VisitReviewRequired v -> {
                visits.updateStatus(v, v.orderId(), v.matchId(), VisitStatus.IN_REVIEW);
                reviews.apply(v);
            }
            case VisitVerified v -> visits.applyVerification(v);
            case VisitCorrected v -> visits.applyCorrection(v);
            case VisitNoShow v -> visits.updateStatus(v, v.orderId(), v.matchId(), VisitStatus.NO_SHOW);
            case VisitVoided v -> visits.updateStatus(v, v.orderId(), v.matchId(), VisitStatus.VOIDED);
            case VisitCancelled v -> visits.updateStatus(v, v.orderId(), null, VisitStatus.CANCELLED);
            case VisitProposalEvent ignored -> {} // VisitPlanned follows for the visit of a confirmed proposal.
            case ReturnVisitTaskEvent ignored -> {}
        }
    }

    /** Who delivered is kept here, since answers about the order are recorded here. */
    private void applyDelivery(WorkOrderDelivered order) {
        orders.applyDelivery(order);
        fourEyes.keep(
                "deliverWorkOrder",
                StepLink.WORK_ORDER,
                order.orderId().value(),
                order.deliveredBy(),
                Roles.SOCIAL_WORKER,
                order.occurredAt());
    }
}
