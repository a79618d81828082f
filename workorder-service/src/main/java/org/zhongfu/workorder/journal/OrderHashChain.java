// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes and reads the chains. Whoever appends holds the row lock of the order, so that links follow one another. */
@ApplicationScoped
public class OrderHashChain {

    private static final String HEAD = "select length, hash from trail_head where order_id = ?";
    private static final String MOVE_HEAD = """
            insert into trail_head (order_id, length, hash) values (?, ?, ?)
            on conflict (order_id) do update set length = excluded.length, hash = excluded.hash
            """;
    private static final String APPEND = """
            insert into trail_entry (order_id, position, action, actor, detail, occurred_at, recorded_at, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = "select * from trail_entry where order_id = ? order by position";

    private final DataSource database;

    OrderHashChain(DataSource database) {
        this.database = database;
    }

    /**
     * Adds a link in the transaction of what it tells of.
     *
     * @param detail ids, codes and quantities; no personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            UUID orderId, String action, String actor, String detail, Instant occurredAt, Instant recordedAt) {
        try (Connection connection = database.getConnection()) {
            OrderHashChainView.Head head = headOf(connection, orderId);
            insert(
                    connection,
                    OrderHashChainEntry.link(
                            orderId, head.length() + 1, action, actor, detail, occurredAt, recordedAt, head.hash()));
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be written", e);
        }
    }

    /** The chain of an order, checked. */
    public OrderHashChainView of(UUID orderId) {
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setObject(1, orderId);
            List<OrderHashChainEntry> entries = new ArrayList<>();
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    entries.add(entryIn(row));
                }
            }
            return OrderHashChainView.of(entries, headOf(connection, orderId));
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be read", e);
        }
    }

    private static void insert(Connection connection, OrderHashChainEntry entry) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setObject(1, entry.orderId());
            append.setInt(2, entry.position());
            append.setString(3, entry.action());
            append.setString(4, entry.actor());
            append.setString(5, entry.detail());
            append.setObject(6, entry.occurredAt().atOffset(ZoneOffset.UTC));
            append.setObject(7, entry.recordedAt().atOffset(ZoneOffset.UTC));
            append.setString(8, entry.previous());
            append.setString(9, entry.hash());
            append.executeUpdate();
        }
        try (PreparedStatement head = connection.prepareStatement(MOVE_HEAD)) {
            head.setObject(1, entry.orderId());
            head.setInt(2, entry.position());
            head.setString(3, entry.hash());
            head.executeUpdate();
        }
    }

    private static OrderHashChainView.Head headOf(Connection connection, UUID orderId) throws SQLException {
        try (PreparedStatement head = connection.prepareStatement(HEAD)) {
            head.setObject(1, orderId);
            try (ResultSet row = head.executeQuery()) {
                return row.next() ? new OrderHashChainView.Head(row.getInt(1), row.getString(2)) : OrderHashChainView.Head.NONE;
            }
        }
    }

    private static OrderHashChainEntry entryIn(ResultSet row) throws SQLException {
        return new OrderHashChainEntry(
                row.getObject("order_id", UUID.class),
                row.getInt("position"),
                row.getString("action"),
                row.getString("actor"),
                row.getString("detail"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("previous"),
                row.getString("hash"));
    }
}
