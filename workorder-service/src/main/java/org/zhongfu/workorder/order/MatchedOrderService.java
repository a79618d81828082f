// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderService.Step;

/** Orders that follow from matches. */
@ApplicationScoped
public class MatchedOrderService {

    private static final String ACTOR = "system";

    private final WorkOrderRepository orders;
    private final OrderService service;
    private final InstantSource clock;

    MatchedOrderService(WorkOrderRepository orders, OrderService service, InstantSource clock) {
        this.orders = orders;
        this.service = service;
        this.clock = clock;
    }

    /** Opens the order of a match; one that is there already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(MatchAccepted match) {
        if (orders.ofMatch(match.matchId()).isPresent()) {
            return;
        }
        WorkOrder order = new WorkOrder(match, clock.instant());
        orders.persistAndFlush(order);
        Occurrence when = occurrence(match.occurredAt(), match.backfilled());
        service.tell(
                order,
                new Step(order.created(), "CREATED", "matchId=%s units=%d".formatted(match.matchId(), match.units())),
                when,
                ACTOR);
    }

    /** Cancels the order of a match; one that never was, or is over, needs nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(MatchCancelled match) {
        orders.ofMatch(match.matchId())
                .filter(order -> order.status().next().contains(WorkOrderStatus.CANCELLED))
                .ifPresent(order -> {
                    Occurrence when = occurrence(match.occurredAt(), match.backfilled());
                    service.tell(order, service.cancelled(order, match.reasonCode(), null, when, ACTOR), when, ACTOR);
                });
    }

    private Occurrence occurrence(java.time.Instant occurredAt, boolean backfilled) {
        return new Occurrence(occurredAt, clock.instant(), backfilled, null);
    }
}
