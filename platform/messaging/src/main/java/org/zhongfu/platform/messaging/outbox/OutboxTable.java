// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The statements of the relay, on the connection that holds the lock of the relay. */
final class OutboxTable {

    /** No position is kept: a row that commits late has a low id, and is found nevertheless. */
    private static final String UNSENT = """
            select id, event_id, topic, key, type, aggregate_id, aggregate_version, snapshot, occurred_at, recorded_at,
                   correlation_id, causation_id, payload, attempts
            from outbox o
            where sent_at is null
              and not exists (
                  select 1 from outbox failed
                  where failed.sent_at is null and failed.next_attempt_at > :now
                    and failed.topic = o.topic and failed.key = o.key and failed.id <= o.id)
            order by id limit :limit
            """;

    private OutboxTable() {}

    /** The first rows that are not sent and not withheld by a failed one of their ordering key. */
    static List<OutboxRow> unsent(Handle sql, Instant now, int limit) {
        return sql.createQuery(UNSENT)
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(OutboxRow.class)
                .list();
    }

    static void markSent(Handle sql, Collection<Long> ids, Instant now) {
        sql.createUpdate("""
                        update outbox set sent_at = :now, last_error = null where id = any (:ids) and sent_at is null
                        """).bind("now", now).bindArray("ids", Long.class, ids).execute();
    }

    static void markFailed(Handle sql, long id, Instant nextAttempt, String error) {
        sql.createUpdate("""
                        update outbox set attempts = attempts + 1, next_attempt_at = :nextAttempt, last_error = :error
                        where id = :id
                        """)
                .bind("nextAttempt", nextAttempt)
                .bind("error", error)
                .bind("id", id)
                .execute();
    }

    /** Deletes at most so many rows sent before the instant, and returns how many. */
    static int purge(Handle sql, Instant before, int limit) {
        return sql.createUpdate("""
                        delete from outbox where id in (
                            select id from outbox where sent_at < :before order by sent_at limit :limit)
                        """).bind("before", before).bind("limit", limit).execute();
    }

    /** When the first of the unsent rows was recorded. */
    static Optional<Instant> oldestUnsent(Handle sql) {
        return sql.createQuery("select recorded_at from outbox where sent_at is null order by id limit 1")
                .mapTo(Instant.class)
                .findOne();
    }
}
