// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.OrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.matching.match.MatchFulfilment;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Consumes visits and orders: they move the units of matches. */
@ApplicationScoped
public class WorkOrderConsumer implements EventConsumer {

    private final MatchFulfilment fulfilment;

    WorkOrderConsumer(MatchFulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @Override
    public Set<String> topics() {
        return Set.of(WorkOrderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof WorkOrderEvent workOrder) {
            switch (workOrder) {
                case VisitVerified verified -> fulfilment.consume(verified);
                case VisitVoided voided -> fulfilment.restore(voided);
                case WorkOrderRefused refused -> fulfilment.release(refused);
                case WorkOrderDelivered delivered -> fulfilment.release(delivered);
                case WorkOrderCancelled cancelled -> fulfilment.release(cancelled);
                case WorkOrderClosed closed -> fulfilment.close(closed);
                case OrderEvent ignored -> {}
                case VisitEvent ignored -> {}
                case VisitProposalEvent ignored -> {}
                case ReturnVisitTaskEvent ignored -> {}
            }
        }
    }
}
