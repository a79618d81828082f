// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the relay reads from and writes to the outbox, on the connection that makes it the relay. */
final class OutboxTable {

    /** No position is kept: a row that commits late has a low id, and is found all the same. */
    private static final String UNSENT = """
            select id, event_id, topic, key, type, aggregate_id, aggregate_version, snapshot, occurred_at, recorded_at,
                   correlation_id, causation_id, payload, attempts
            from outbox o
            where sent_at is null
              and not exists (
                  select 1 from outbox failed
                  where failed.sent_at is null and failed.next_attempt_at > ?
                    and failed.topic = o.topic and failed.key = o.key and failed.id <= o.id)
            order by id limit ?
            """;

    private OutboxTable() {}

    /** The first rows that are not sent and not withheld by a failed one of their key. */
    static List<OutboxRow> unsent(Connection connection, Instant now, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNSENT)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<OutboxRow> unsent = new ArrayList<>();
                while (rows.next()) {
                    unsent.add(row(rows));
                }
                return unsent;
            }
        }
    }

    static void markSent(Connection connection, Collection<Long> ids, Instant now) throws SQLException {
        String sql = "update outbox set sent_at = ?, last_error = null where id = any (?) and sent_at is null";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    static void markFailed(Connection connection, long id, Instant nextAttempt, String error) throws SQLException {
        String sql = "update outbox set attempts = attempts + 1, next_attempt_at = ?, last_error = ? where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, nextAttempt.atOffset(ZoneOffset.UTC));
            update.setString(2, error);
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** Deletes at most so many rows sent before the instant, and says how many. */
    static int purge(Connection connection, Instant before, int limit) throws SQLException {
        String sql = """
                delete from outbox where id in (
                    select id from outbox where sent_at < ? order by sent_at limit ?)
                """;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.setInt(2, limit);
            return delete.executeUpdate();
        }
    }

    /** When the first of the unsent rows was recorded. */
    static Optional<Instant> oldestUnsent(Connection connection) throws SQLException {
        String sql = "select recorded_at from outbox where sent_at is null order by id limit 1";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(instant(row, "recorded_at")) : Optional.empty();
        }
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong("id"),
                rows.getObject("event_id", UUID.class),
                rows.getString("topic"),
                rows.getString("key"),
                rows.getString("type"),
                rows.getObject("aggregate_id", UUID.class),
                rows.getLong("aggregate_version"),
                rows.getBoolean("snapshot"),
                instant(rows, "occurred_at"),
                instant(rows, "recorded_at"),
                rows.getString("correlation_id"),
                rows.getString("causation_id"),
                rows.getString("payload"),
                rows.getInt("attempts"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
