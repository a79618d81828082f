// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/**
 * What happens to orders and their visits. Each step is kept in the hash chain of its order and published, in the
 * transaction that carries it out, so that neither is without the other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderJournal {

    private final OrderHashChain chain;
    private final Outbox outbox;

    OrderJournal(OrderHashChain chain, Outbox outbox) {
        this.chain = chain;
        this.outbox = outbox;
    }

    /**
     * Keeps and publishes a step. The caller holds the row lock of the order, so that entries follow one another.
     *
     * @param actor subject of the token, or {@code system} for what follows from an event
     */
    public void append(OrderId orderId, JournalEntry entry, Occurrence when, String actor) {
        chain.append(orderId, entry, when, actor);
        outbox.append(entry.event());
    }

    /** The hash chain of an order, checked. */
    public OrderHashChainView read(OrderId orderId) {
        return chain.read(orderId);
    }
}
