// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;

/** Events of the task that a dissatisfied return visit opens: what is done until the person was asked again. */
public sealed interface ReturnVisitTaskEvent extends WorkOrderEvent {

    ReturnVisitTaskId taskId();

    /** The order whose return visit it was. */
    OrderId orderId();

    @Override
    default ReturnVisitTaskId aggregateId() {
        return taskId();
    }

    /** The person was not satisfied at the return visit. */
    record ReturnVisitTaskOpened(
            ReturnVisitTaskId taskId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            String areaCode,
            Instant occurredAt,
            boolean backfilled)
            implements ReturnVisitTaskEvent {}

    /** An officer takes care of it. */
    record ReturnVisitTaskTaken(
            ReturnVisitTaskId taskId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            Instant occurredAt,
            boolean backfilled)
            implements ReturnVisitTaskEvent {}

    /**
     * Something was done about it; the person is to be asked again.
     *
     * @param resultCode a code of the list {@code return-visit-task-results}
     */
    record ReturnVisitTaskAnswered(
            ReturnVisitTaskId taskId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            String resultCode,
            Instant occurredAt,
            boolean backfilled)
            implements ReturnVisitTaskEvent {}

    /**
     * The person was asked again and is not satisfied, or was not reached; the task goes on.
     *
     * @param outcome a code of the list {@code return-visit-outcomes}
     */
    record ReturnVisitRepeated(
            ReturnVisitTaskId taskId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            String outcome,
            Instant occurredAt,
            boolean backfilled)
            implements ReturnVisitTaskEvent {}

    /**
     * The task is finished.
     *
     * @param reasonCode a code of the list {@code return-visit-task-closure-reasons}
     */
    record ReturnVisitTaskClosed(
            ReturnVisitTaskId taskId,
            long aggregateVersion,
            OrderId orderId,
            NeedId needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements ReturnVisitTaskEvent {}
}
