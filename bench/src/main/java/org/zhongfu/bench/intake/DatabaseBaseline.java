// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * The throughput of the same PostgreSQL without services in between: a row of an application of about 1 KB with two
 * secondary indexes and its outbox row, committed together, by prepared statements over open connections.
 */
final class DatabaseBaseline implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "create schema if not exists bench",
            """
            create table if not exists bench.application (
                id uuid primary key, receipt text not null unique, area_code text not null, document text not null)
            """,
            "create index if not exists ix_bench_area on bench.application (area_code text_pattern_ops, id)",
            """
            create table if not exists bench.outbox (
                id bigint generated always as identity primary key, event_id uuid not null unique,
                topic text not null, key text not null, payload json not null, sent_at timestamptz)
            """,
            "create index if not exists ix_bench_unsent on bench.outbox (id) where sent_at is null");

    private final String url;
    private final String user;
    private final String password;
    private final String document;

    private DatabaseBaseline(String url, String user, String password, String document) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.document = document;
    }

    /** Creates the tables in a schema of their own. */
    static DatabaseBaseline open(String url, String user, String password, String document) throws SQLException {
        DatabaseBaseline baseline = new DatabaseBaseline(url, user, password, document);
        baseline.execute(TABLES);
        return baseline;
    }

    /** The settings that make the comparison meaningful, as the server reports them. */
    String settings() throws SQLException {
        StringJoiner settings = new StringJoiner(", ");
        try (Connection connection = connect();
                Statement show = connection.createStatement()) {
            for (String name : List.of("fsync", "synchronous_commit", "wal_level")) {
                try (ResultSet row = show.executeQuery("show " + name)) {
                    row.next();
                    settings.add(name + "=" + row.getString(1));
                }
            }
        }
        return settings.toString();
    }

    ClosedLoop.Client client() throws SQLException {
        return new Writer(connect());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        execute(List.of("drop schema bench cascade"));
    }

    private final class Writer implements ClosedLoop.Client {

        private final Connection connection;
        private final PreparedStatement application;
        private final PreparedStatement outbox;

        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            application = connection.prepareStatement("insert into bench.application values (?, ?, ?, ?)");
            outbox = connection.prepareStatement(
                    "insert into bench.outbox (event_id, topic, key, payload) values (?, 'bench', ?, ?::json)");
        }

        @Override
        public boolean once() throws SQLException {
            UUID id = UUID.randomUUID();
            application.setObject(1, id);
            application.setString(2, "ZF-" + id);
            application.setString(3, "652301100");
            application.setString(4, document);
            application.executeUpdate();
            outbox.setObject(1, UUID.randomUUID());
            outbox.setString(2, id.toString());
            outbox.setString(3, document);
            outbox.executeUpdate();
            connection.commit();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
