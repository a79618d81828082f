// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalEvent;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;
import org.zhongfu.workorder.order.MatchedOrderService;

/** Creates, moves and cancels the orders of matches; visits that plans propose have a consumer of their own. */
@ApplicationScoped
public class MatchingConsumer implements EventConsumer {

    private final MatchedOrderService orders;

    MatchingConsumer(MatchedOrderService orders) {
        this.orders = orders;
    }

    @Override
    public Set<String> topics() {
        return Set.of(MatchingEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof MatchingEvent published) {
            switch (published) {
                case MatchAccepted accepted -> orders.create(accepted);
                case MatchRelocated relocated -> orders.relocate(relocated);
                case MatchCancelled cancelled -> orders.cancel(cancelled);
                case MatchEvent ignored -> {}
                case VisitProposalEvent ignored -> {}
                case NeedWaitlisted ignored -> {}
            }
        }
    }
}
