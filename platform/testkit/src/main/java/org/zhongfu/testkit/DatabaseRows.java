// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.zhongfu.contracts.id.TypedId;

/** Reads and changes the database of the service under test, without the service. */
public final class DatabaseRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVENTS = "select type, key, aggregate_version, payload::text from outbox"
            + " where topic = ? and aggregate_id = ?::uuid order by id";

    private static final int ALIVE_SECONDS = 5;

    /** Connecting takes longer than most statements. */
    private static final Map<PostgresResource.Database, Deque<Connection>> IDLE = new ConcurrentHashMap<>();

    private DatabaseRows() {}

    /**
     * An event of the outbox.
     *
     * @param name its record
     */
    public record Event(String name, String key, long version, JsonNode payload) {}

    /** The events of an aggregate on a topic, in the order they were written. */
    public static List<Event> events(String topic, String aggregateId) {
        return read(PostgresResource.current(), EVENTS, DatabaseRows::event, topic, aggregateId);
    }

    /** The names of the events of an aggregate on a topic, in the order they were written. */
    public static List<String> eventNames(String topic, String aggregateId) {
        return events(topic, aggregateId).stream().map(Event::name).toList();
    }

    /** The first column of all rows, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        return texts(PostgresResource.current(), sql, parameters);
    }

    /** The first column of all rows of a query to a database, as text. */
    public static List<String> texts(PostgresResource.Database database, String sql, Object... parameters) {
        return read(database, sql, row -> row.getString(1), parameters);
    }

    /** The first column of the one row, as a number. */
    public static long count(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }

    /** Changes rows without the service, and returns how many. */
    public static int update(String sql, Object... parameters) {
        return update(PostgresResource.current(), sql, parameters);
    }

    /** Changes rows of a database, and returns how many. */
    public static int update(PostgresResource.Database database, String sql, Object... parameters) {
        return run(database, sql, PreparedStatement::executeUpdate, parameters);
    }

    private static Event event(ResultSet row) throws SQLException {
        String[] type = row.getString(1).split("\\.");
        try {
            return new Event(type[type.length - 2], row.getString(2), row.getLong(3), JSON.readTree(row.getString(4)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> List<T> read(
            PostgresResource.Database database, String sql, Sql<ResultSet, T> mapping, Object... parameters) {
        return run(
                database,
                sql,
                select -> {
                    List<T> found = new ArrayList<>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            found.add(mapping.apply(row));
                        }
                    }
                    return found;
                },
                parameters);
    }

    private static <T> T run(
            PostgresResource.Database database, String sql, Sql<PreparedStatement, T> use, Object... parameters) {
        try {
            Connection connection = take(database);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i] instanceof TypedId id ? id.value() : parameters[i]);
                }
                return use.apply(statement);
            } finally {
                IDLE.computeIfAbsent(database, key -> new ConcurrentLinkedDeque<>())
                        .push(connection);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** An idle connection that still works, or a new one. */
    private static Connection take(PostgresResource.Database database) throws SQLException {
        Deque<Connection> idle = IDLE.getOrDefault(database, new ConcurrentLinkedDeque<>());
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            if (connection.isValid(ALIVE_SECONDS)) {
                return connection;
            }
            connection.close();
        }
        return database.connect();
    }

    private interface Sql<S, T> {

        T apply(S source) throws SQLException;
    }
}
