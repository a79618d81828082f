// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.journal.OrderHashChainView.Head;

/** Writes and reads the hash chain of each order. Made at the start, so that a service without its key does not start. */
@Startup
@ApplicationScoped
class OrderHashChain {

    private static final String SELECT_HEAD =
            "select length, hash, keyed_from, keyed_hash from trail_head where order_id = :orderId";
    private static final String UPSERT_HEAD = """
            insert into trail_head (order_id, length, hash, keyed_from, keyed_hash)
            values (:orderId, :length, :hash, :keyedFrom, :keyedHash)
            on conflict (order_id) do update
            set length = excluded.length, hash = excluded.hash,
                keyed_from = excluded.keyed_from, keyed_hash = excluded.keyed_hash
            """;
    private static final String INSERT_ENTRY = """
            insert into trail_entry (order_id, position, action, actor, detail, occurred_at, recorded_at, previous, hash)
            values (:orderId, :position, :action, :actor, :detail, :occurredAt, :recordedAt, :previous, :hash)
            """;
    private static final String SELECT_ENTRIES =
            "select * from trail_entry where order_id = :orderId order by position";

    private final Jdbi jdbi;
    private final OrderChainKey key;

    OrderHashChain(Jdbi jdbi, OrderChainKey key) {
        this.jdbi = jdbi;
        this.key = key;
    }

    /** Adds an entry behind the last one. */
    void append(OrderId orderId, JournalEntry entry, Occurrence when, String actor) {
        jdbi.useHandle(sql -> {
            Head head = headOf(sql, orderId);
            OrderHashChainEntry added = OrderHashChainEntry.following(
                    head, orderId, entry.action(), actor, entry.detail(), when.occurredAt(), when.recordedAt());
            insert(sql, added);
            replaceHead(sql, orderId, key.headAfter(head, added));
        });
    }

    /** The chain of an order, checked. */
    OrderHashChainView read(OrderId orderId) {
        return jdbi.withHandle(sql -> {
            List<OrderHashChainEntry> entries = sql.createQuery(SELECT_ENTRIES)
                    .bind("orderId", orderId)
                    .mapTo(OrderHashChainEntry.class)
                    .list();
            return OrderHashChainView.of(entries, headOf(sql, orderId), key);
        });
    }

    private static void insert(Handle sql, OrderHashChainEntry entry) {
        sql.createUpdate(INSERT_ENTRY)
                .bind("orderId", entry.orderId())
                .bind("position", entry.position())
                .bind("action", entry.action())
                .bind("actor", entry.actor())
                .bind("detail", entry.detail())
                .bind("occurredAt", entry.occurredAt())
                .bind("recordedAt", entry.recordedAt())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }

    private static void replaceHead(Handle sql, OrderId orderId, Head head) {
        sql.createUpdate(UPSERT_HEAD)
                .bind("orderId", orderId)
                .bind("length", head.length())
                .bind("hash", head.hash())
                .bind("keyedFrom", head.keyedFrom())
                .bind("keyedHash", head.keyedHash())
                .execute();
    }

    private static Head headOf(Handle sql, OrderId orderId) {
        return sql.createQuery(SELECT_HEAD)
                .bind("orderId", orderId)
                .mapTo(Head.class)
                .findOne()
                .orElse(Head.NONE);
    }
}
