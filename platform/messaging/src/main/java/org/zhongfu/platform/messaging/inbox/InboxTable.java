// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.platform.sql.Sql;

/** The events that were handled, and the last version of each aggregate; every call joins the running transaction. */
final class InboxTable {

    /** How the version of an event compares with the last known version of its aggregate. */
    enum Position {
        NEXT,
        OLDER,
        GAP
    }

    private final Jdbi jdbi;

    InboxTable(DataSource database) {
        // Not the service's Jdbi: it would have Hibernate write its pending changes before each statement.
        jdbi = Sql.jdbi(database);
    }

    /** Notes the event; false if it was noted before, or is being noted by a transaction that then committed. */
    boolean note(UUID eventId, String topic, Instant now) {
        return jdbi.withHandle(sql -> sql.createUpdate("""
                        insert into inbox (event_id, topic, received_at) values (:eventId, :topic, :now)
                        on conflict do nothing
                        """)
                        .bind("eventId", eventId)
                        .bind("topic", topic)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    boolean isNoted(UUID eventId) {
        return jdbi.withHandle(sql -> sql.createQuery("select exists (select 1 from inbox where event_id = :eventId)")
                .bind("eventId", eventId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Removes a note, for an event that is parked in the same transaction. */
    void forget(UUID eventId) {
        jdbi.useHandle(sql -> sql.createUpdate("delete from inbox where event_id = :eventId")
                .bind("eventId", eventId)
                .execute());
    }

    /** Moves the aggregate on to the event's version if it is the next one, or any version of an unknown aggregate. */
    Position advance(Envelope event, String topic) {
        return jdbi.withHandle(sql -> {
            if (upsert(sql, event, topic) == 1) {
                return Position.NEXT;
            }
            return event.aggregateVersion() <= known(sql, event.aggregateId(), topic) ? Position.OLDER : Position.GAP;
        });
    }

    private static int upsert(Handle sql, Envelope event, String topic) {
        return sql.createUpdate("""
                        insert into inbox_version as known (aggregate_id, topic, version)
                        values (:aggregateId, :topic, :version)
                        on conflict (aggregate_id, topic) do update set version = excluded.version
                        where known.version = excluded.version - 1 or (:snapshot and known.version < excluded.version)
                        """)
                .bind("aggregateId", event.aggregateId())
                .bind("topic", topic)
                .bind("version", event.aggregateVersion())
                .bind("snapshot", event.snapshot())
                .execute();
    }

    /** The row exists: the insert conflicted with it, and rows of the table are never deleted. */
    private static long known(Handle sql, UUID aggregateId, String topic) {
        return sql.createQuery("""
                        select version from inbox_version where aggregate_id = :aggregateId and topic = :topic
                        """)
                .bind("aggregateId", aggregateId)
                .bind("topic", topic)
                .mapTo(Long.class)
                .one();
    }
}
