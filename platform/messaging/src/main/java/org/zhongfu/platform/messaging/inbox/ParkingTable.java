// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.inbox;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.EventJson;
import org.zhongfu.platform.messaging.inbox.ParkedEvent.Reason;

/** The events put aside; every call joins the running transaction. */
final class ParkingTable {

    private final DataSource database;

    ParkingTable(DataSource database) {
        this.database = database;
    }

    /** A parked record with its number. */
    record Row(long id, Delivery delivery) {}

    /** Keeps loop and redrive from working on the same key at once, until the end of the transaction. */
    void lock(String topic, String key) throws SQLException {
        String sql = "select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, topic);
            select.setString(2, key);
            select.execute();
        }
    }

    /** Those of the keys that have something parked. */
    Set<String> parkedAmong(String topic, Collection<String> keys) throws SQLException {
        String sql = "select distinct key from parked_event where topic = ? and key = any (?)";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, topic);
            select.setArray(2, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                Set<String> parked = new HashSet<>();
                while (rows.next()) {
                    parked.add(rows.getString(1));
                }
                return parked;
            }
        }
    }

    void park(Delivery delivery, Reason reason, @Nullable String detail, int attempts, Instant now)
            throws SQLException {
        String sql = """
                insert into parked_event (topic, partition, kafka_offset, key, headers, payload, reason, detail,
                                          attempts, parked_at)
                values (?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?) on conflict do nothing
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, delivery.topic());
            insert.setInt(2, delivery.partition());
            insert.setLong(3, delivery.offset());
            insert.setString(4, delivery.key());
            insert.setString(5, EventJson.write(delivery.headers()));
            insert.setBytes(6, delivery.payload());
            insert.setString(7, reason.name());
            insert.setString(8, detail);
            insert.setInt(9, attempts);
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** The first parked records of a key, in the order they came. */
    List<Row> of(String topic, String key, int limit) throws SQLException, IOException {
        String sql = """
                select id, partition, kafka_offset, headers, payload from parked_event
                where topic = ? and key = ? order by id limit ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, topic);
            select.setString(2, key);
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Row> parked = new ArrayList<>();
                while (rows.next()) {
                    parked.add(new Row(
                            rows.getLong("id"),
                            new Delivery(
                                    topic,
                                    rows.getInt("partition"),
                                    rows.getLong("kafka_offset"),
                                    key,
                                    EventJson.readHeaders(rows.getString("headers")),
                                    rows.getBytes("payload"))));
                }
                return parked;
            }
        }
    }

    boolean remove(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from parked_event where id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() == 1;
        }
    }

    long count() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from parked_event");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    List<ParkedEvent> list(int limit) throws SQLException {
        String sql = """
                select id, topic, key, partition, kafka_offset, reason, detail, attempts, parked_at
                from parked_event order by id limit ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<ParkedEvent> parked = new ArrayList<>();
                while (rows.next()) {
                    parked.add(new ParkedEvent(
                            rows.getLong("id"),
                            rows.getString("topic"),
                            rows.getString("key"),
                            rows.getInt("partition"),
                            rows.getLong("kafka_offset"),
                            Reason.valueOf(rows.getString("reason")),
                            rows.getString("detail"),
                            rows.getInt("attempts"),
                            rows.getObject("parked_at", OffsetDateTime.class).toInstant()));
                }
                return parked;
            }
        }
    }
}
