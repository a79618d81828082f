// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.testkit.PostgresResource;

/** Looks into the database of the service under test, past the service. */
public final class Rows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    /**
     * An event as it waits in the outbox.
     *
     * @param name its record
     */
    public record Event(String name, String key, long version, JsonNode payload) {}

    /** The events of an aggregate on a topic, in the order they were written. */
    public static List<Event> events(String topic, String aggregateId) {
        String sql = "select type, key, aggregate_version, payload::text from outbox"
                + " where topic = ? and aggregate_id = ?::uuid order by id";
        List<Event> events = new ArrayList<>();
        try (var connection = PostgresResource.current().connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, topic);
            select.setString(2, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String[] type = row.getString(1).split("\\.");
                    events.add(new Event(
                            type[type.length - 2], row.getString(2), row.getLong(3), JSON.readTree(row.getString(4))));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return events;
    }

    /** The names of the events of an aggregate on the workorder topic. */
    public static List<String> told(String aggregateId) {
        return events("zhongfu.workorder.v1", aggregateId).stream()
                .map(Event::name)
                .toList();
    }

    /** The first column of all rows, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        List<String> texts = new ArrayList<>();
        try (var connection = PostgresResource.current().connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    /** The first column of the one row, as a number. */
    public static long count(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }
}
