// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.sql.AfterCommit;

/**
 * Wakes requests that wait for the delivery of an order. A request waits without transaction and connection; it is woken
 * when the event of its order is committed in this process, and looks again by itself, since another replica may have
 * received the event.
 */
@ApplicationScoped
public class DeliverySignals {

    private final TransactionSynchronizationRegistry transaction;
    private final ConcurrentMap<OrderId, CompletableFuture<Boolean>> awaited = new ConcurrentHashMap<>();

    DeliverySignals(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** True while a request waits for that order. */
    public boolean isAwaited(OrderId orderId) {
        return awaited.containsKey(orderId);
    }

    /** Registers a request that is about to look at the order; a change after this call is signalled to it. */
    public Wait register(OrderId orderId) {
        return new Wait(orderId, awaited.computeIfAbsent(orderId, _ -> new CompletableFuture<>()));
    }

    /** Wakes the requests that wait for the order once the running transaction has committed. */
    void signalAfterCommit(OrderId orderId) {
        AfterCommit.run(transaction, () -> end(orderId, awaited.get(orderId)));
    }

    private void end(OrderId orderId, @Nullable CompletableFuture<Boolean> signal) {
        if (signal != null) {
            awaited.remove(orderId, signal);
            signal.complete(true);
        }
    }

    /** One request's wait. Closing it wakes others that wait for the same order; they look again. */
    public final class Wait implements AutoCloseable {

        private final OrderId orderId;
        private final CompletableFuture<Boolean> signal;

        private Wait(OrderId orderId, CompletableFuture<Boolean> signal) {
            this.orderId = orderId;
            this.signal = signal;
        }

        /** Waits until signalled, but no longer than given. */
        public void await(Duration longest) throws InterruptedException {
            try {
                signal.get(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // The caller looks again.
            } catch (ExecutionException e) {
                throw new IllegalStateException("a signal has no failure", e);
            }
        }

        @Override
        public void close() {
            end(orderId, signal);
        }
    }
}
