// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.evaluation.fact.DeliverySignals;
import org.zhongfu.evaluation.fact.OrderFacts;
import org.zhongfu.evaluation.fact.OrderFacts.Order;
import org.zhongfu.platform.web.Caller;

/**
 * Lets a request wait a little for an event that is on its way: an order that was delivered a moment ago is often rated
 * before its delivery is known here. It waits outside any transaction, so without connection and lock.
 */
@ApplicationScoped
public class DeliveryWait {

    private final OrderFacts orders;
    private final DeliverySignals signals;
    private final SatisfactionConfig config;

    DeliveryWait(OrderFacts orders, DeliverySignals signals, SatisfactionConfig config) {
        this.orders = orders;
        this.signals = signals;
        this.config = config;
    }

    /** Waits while the order is known to the caller and under way, but no longer than configured. */
    public void await(OrderId orderId, Caller caller) throws InterruptedException {
        long end = System.nanoTime() + config.longestWait().toNanos();
        while (true) {
            try (DeliverySignals.Wait wait = signals.register(orderId)) {
                Duration left = Duration.ofNanos(end - System.nanoTime());
                if (!isUnderWay(orderId, caller) || !left.isPositive()) {
                    return;
                }
                Duration pause = config.lookAgainAfter();
                wait.await(left.compareTo(pause) < 0 ? left : pause);
            }
        }
    }

    private boolean isUnderWay(OrderId orderId, Caller caller) {
        return QuarkusTransaction.requiringNew()
                .call(() -> orders.find(orderId, caller.area().like()))
                .map(Order::status)
                .filter(status -> status.live())
                .isPresent();
    }
}
