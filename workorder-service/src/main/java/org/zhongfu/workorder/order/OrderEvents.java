// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
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
import org.zhongfu.platform.web.Occurrence;

/** The events an order publishes, made of the order as it is after the step. */
final class OrderEvents {

    private OrderEvents() {}

    static WorkOrderCreated created(WorkOrder order) {
        return new WorkOrderCreated(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                order.personId(),
                order.areaCode(),
                order.terms().serviceItem(),
                order.terms().provider(),
                order.terms().units(),
                order.requestedAt(),
                order.creation().occurredAt(),
                order.creation().backfilled());
    }

    static WorkOrderAccepted accepted(WorkOrder order, WorkerId workerId, Occurrence when) {
        return new WorkOrderAccepted(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                workerId,
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderHandedOver handedOver(WorkOrder order, WorkerId before, String reasonCode, Occurrence when) {
        return new WorkOrderHandedOver(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                Objects.requireNonNull(order.workerId()),
                before,
                reasonCode,
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderRefused refused(WorkOrder order, String reasonCode, Occurrence when) {
        return new WorkOrderRefused(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                reasonCode,
                order.terms().units(),
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderScheduled scheduled(WorkOrder order, int visits, Occurrence when) {
        return new WorkOrderScheduled(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                visits,
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderRelocated relocated(WorkOrder order, Occurrence when) {
        return new WorkOrderRelocated(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                order.areaCode(),
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderShortened shortened(WorkOrder order, List<VisitId> freedVisits, Occurrence when) {
        return new WorkOrderShortened(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                order.period().to(),
                freedVisits,
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderStarted started(WorkOrder order, Occurrence when) {
        return new WorkOrderStarted(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                when.occurredAt(),
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderSuspended suspended(WorkOrder order, String reasonCode, Occurrence when) {
        return new WorkOrderSuspended(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                reasonCode,
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderResumed resumed(WorkOrder order, Occurrence when) {
        return new WorkOrderResumed(
                order.id(), order.revision(), order.matchId(), order.needId(), when.occurredAt(), when.backfilled());
    }

    static WorkOrderCancelled cancelled(WorkOrder order, String reasonCode, VisitCounts visits, Occurrence when) {
        return new WorkOrderCancelled(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                reasonCode,
                visits.verified(),
                order.terms().units() - visits.verified() - visits.undecided(),
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderDelivered delivered(WorkOrder order, VisitCounts visits, @Nullable String actor, Occurrence when) {
        return new WorkOrderDelivered(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                visits.verified(),
                order.terms().units() - visits.verified(),
                actor,
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderReturnVisited returnVisited(WorkOrder order, ReturnVisitOutcome outcome, Occurrence when) {
        return new WorkOrderReturnVisited(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                outcome.name(),
                when.occurredAt(),
                when.backfilled());
    }

    static WorkOrderClosed closed(WorkOrder order, Occurrence when) {
        return new WorkOrderClosed(
                order.id(),
                order.revision(),
                order.matchId(),
                order.needId(),
                order.personId(),
                order.areaCode(),
                order.terms().serviceItem(),
                order.terms().provider().providerId(),
                when.occurredAt(),
                when.backfilled());
    }
}
