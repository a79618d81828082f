// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** What has been handled and how far each aggregate has come; every call joins the running transaction. */
final class InboxTable {

    /** How an event stands to what is known of its aggregate. */
    enum Position {
        NEXT,
        OLDER,
        GAP
    }

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /** Notes the event; false if it was noted before, or is being noted by a transaction that then committed. */
    boolean note(UUID eventId, String topic, Instant now) throws SQLException {
        String sql = "insert into inbox (event_id, topic, received_at) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, eventId);
            insert.setString(2, topic);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    boolean isNoted(UUID eventId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            select.setObject(1, eventId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Takes a note back, for an event that is put aside in the same transaction. */
    void forget(UUID eventId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from inbox where event_id = ?")) {
            delete.setObject(1, eventId);
            delete.executeUpdate();
        }
    }

    /** Moves the aggregate on to the event's version if that is the next one, any one if it was never met. */
    Position advance(Envelope event, String topic) throws SQLException {
        String sql = """
                insert into inbox_version as known (aggregate_id, topic, version) values (?, ?, ?)
                on conflict on constraint inbox_version_pk do update set version = excluded.version
                where known.version = excluded.version - 1 or (? and known.version < excluded.version)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, event.aggregateId());
            upsert.setString(2, topic);
            upsert.setLong(3, event.aggregateVersion());
            upsert.setBoolean(4, event.snapshot());
            if (upsert.executeUpdate() == 1) {
                return Position.NEXT;
            }
            return event.aggregateVersion() <= known(connection, event.aggregateId(), topic)
                    ? Position.OLDER
                    : Position.GAP;
        }
    }

    private static long known(Connection connection, UUID aggregateId, String topic) throws SQLException {
        String sql = "select version from inbox_version where aggregate_id = ? and topic = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, aggregateId);
            select.setString(2, topic);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("a version that was in the way is gone");
                }
                return row.getLong(1);
            }
        }
    }
}
