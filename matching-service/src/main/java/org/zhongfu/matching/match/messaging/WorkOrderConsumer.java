// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVerified;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderScheduled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.matching.match.ServedUnits;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Visits and orders move the units of matches. */
@ApplicationScoped
public class WorkOrderConsumer implements EventConsumer {

    private final ServedUnits units;

    WorkOrderConsumer(ServedUnits units) {
        this.units = units;
    }

    @Override
    public Set<String> topics() {
        return Set.of(WorkOrderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof WorkOrderEvent news) {
            switch (news) {
                case VisitVerified verified -> units.verified(verified);
                case VisitVoided voided -> units.voided(voided);
                case WorkOrderRefused refused -> units.refused(refused);
                case WorkOrderDelivered delivered -> units.delivered(delivered);
                case WorkOrderCancelled cancelled -> units.cancelled(cancelled);
                case WorkOrderCreated created -> {}
                case WorkOrderAccepted accepted -> {}
                case WorkOrderScheduled scheduled -> {}
                case WorkOrderStarted started -> {}
                case WorkOrderSuspended suspended -> {}
                case WorkOrderResumed resumed -> {}
                case WorkOrderReturnVisited visited -> {}
                case WorkOrderClosed closed -> {}
                case VisitPlanned planned -> {}
                case VisitStarted started -> {}
                case VisitNoShow missed -> {}
                case VisitCancelled cancelled -> {}
                case VisitProposalConfirmed confirmed -> {}
                case VisitProposalRefused refused -> {}
            }
        }
    }
}
