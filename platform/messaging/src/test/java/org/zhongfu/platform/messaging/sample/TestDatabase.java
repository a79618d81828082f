// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.sample;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.Transactions;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.PostgresResource;

/** A migrated database with transactions bound to the thread, as the container binds them, without a container. */
public final class TestDatabase implements Transactions {

    private final PostgresResource.Database address;
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();
    private final AtomicInteger refusals = new AtomicInteger();

    private TestDatabase(PostgresResource.Database address) {
        this.address = address;
    }

    /** An empty one. */
    public static TestDatabase fresh() {
        PostgresResource.Database address = PostgresResource.freshDatabase();
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.username(), address.password())
                .locations("db/platform", "db/migration")
                .load()
                .migrate();
        return new TestDatabase(address);
    }

    /** Inside a transaction of this thread its connection, else a new one. */
    public DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, _) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Connection bound = current.get();
                    return bound == null ? connectTo() : unclosed(bound);
                });
    }

    @Override
    public <T> T inNew(Callable<T> work) throws Exception {
        try (Connection connection = connectTo()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T result = work.call();
                connection.commit();
                return result;
            } catch (Exception | Error e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
            }
        }
    }

    /** A connection of its own, for what a test does itself. */
    public Connection connect() throws SQLException {
        return address.connect();
    }

    /** Runs a statement with parameters and returns how many rows it changed. */
    public int update(String sql, Object... parameters) throws SQLException {
        return DatabaseRows.update(address, sql, parameters);
    }

    /** The first column of the rows of a query, as text. */
    public List<String> texts(String sql, Object... parameters) throws SQLException {
        return DatabaseRows.texts(address, sql, parameters);
    }

    /** The number that a query yields. */
    public long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }

    /** Ends all sessions and refuses new ones, as a database that is down. */
    public void goAway() throws SQLException {
        doorkeeper("alter database " + address.name() + " connection limit 0");
        doorkeeper("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + address.name() + "'");
    }

    /** How many sessions the code under test has been refused. */
    public int refusals() {
        return refusals.get();
    }

    private Connection connectTo() throws SQLException {
        try {
            return address.connect();
        } catch (SQLException e) {
            refusals.incrementAndGet();
            throw e;
        }
    }

    /** Accepts new sessions again. */
    public void comeBack() throws SQLException {
        doorkeeper("alter database " + address.name() + " connection limit -1");
    }

    private void doorkeeper(String sql) throws SQLException {
        String other = address.jdbcUrl().replaceAll("/[^/]*$", "/postgres");
        try (Connection connection = DriverManager.getConnection(other, address.username(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) ->
                        method.getName().equals("close") ? null : invoke(connection, method, arguments));
    }

    private static @Nullable Object invoke(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
