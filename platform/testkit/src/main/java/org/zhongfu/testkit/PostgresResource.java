// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.zhongfu.stack.PostgresNode;
import org.zhongfu.stack.PostgresSettings;
import org.zhongfu.stack.PostgresSettings.ServiceDatabase;
import org.zhongfu.stack.StartFailedException;
import org.zhongfu.stack.Watchdog;

/**
 * A real PostgreSQL per test JVM, an empty database per start, and tokens that the service under test accepts. The
 * server goes away with the JVM, however that ends.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String SERVER = "zhongfu.test.postgres";
    private static final String CURRENT = "zhongfu.test.postgres.current";
    private static final String CURRENT_OWNER = "zhongfu.test.postgres.current.owner";
    private static final String PASSWORD = "test";

    /** Grants the rights of the role of a service; only services have it. */
    private static final String RIGHTS = "db/platform/afterMigrate__rights.sql";

    private static final int CONNECTIONS = 200;

    /**
     * Where a test database is and how to get in.
     *
     * @param name of the database, and of the role of the service under test
     * @param jdbcUrl the address
     * @param username the role that owns it: the same, or that of the migrations
     * @param password of the role
     */
    public record Database(String name, String jdbcUrl, String username, String password) {

        /** A new connection as the database's owner; the caller closes it. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(jdbcUrl, username, password);
        }
    }

    @Override
    public Map<String, String> start() {
        // A service does not own its tables; modules of the platform have no role of a service.
        var database = newDatabase(hasRights() ? ServiceDatabase.ownerOf("") : "");
        System.setProperty(CURRENT, database.name());
        System.setProperty(CURRENT_OWNER, database.username());
        var config = new HashMap<>(TestTokens.configWhereVerified());
        config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        config.put("quarkus.datasource.username", database.name());
        config.put("quarkus.datasource.password", database.password());
        if (hasRights()) {
            config.put("quarkus.flyway.username", database.username());
            config.put("quarkus.flyway.password", database.password());
        }
        return config;
    }

    @Override
    public void stop() {
        // The server is kept for the next test class; the watchdog stops it with the JVM.
    }

    /** The database of the service under test. */
    public static Database current() {
        var name = System.getProperty(CURRENT);
        if (name == null) {
            throw new IllegalStateException("No test has started this resource; use freshDatabase()");
        }
        return database(name, System.getProperty(CURRENT_OWNER, name));
    }

    /** The same database, for its administrator. */
    public static Database administrator() {
        return new Database(current().name(), current().jdbcUrl(), "postgres", PASSWORD);
    }

    /** A new, empty database, for tests without Quarkus. */
    public static Database freshDatabase() {
        return newDatabase("");
    }

    private static boolean hasRights() {
        return Thread.currentThread().getContextClassLoader().getResource(RIGHTS) != null;
    }

    private static Database newDatabase(String ownerSuffix) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            // The password protects nothing: hashing it the usual 4096 times would take longer than most statements.
            statement.execute("set scram_iterations = 1");
            for (var role : new TreeSet<>(List.of(name, name + ownerSuffix))) {
                statement.execute("create role " + role + " login password '" + PASSWORD + "'");
            }
            statement.execute("create database " + name + " owner " + name + ownerSuffix);
        } catch (SQLException e) {
            throw new StartFailedException("Could not create a test database", e);
        }
        return database(name, name + ownerSuffix);
    }

    private static Database database(String name, String owner) {
        return new Database(name, url(name), owner, PASSWORD);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + JvmWide.once(SERVER, PostgresResource::startServer) + "/" + database;
    }

    private static String startServer() {
        var folder = TestFolders.fresh("postgres");
        var settings = new PostgresSettings(
                TestFolders.base().resolve("binaries"),
                folder.resolve("data"),
                0,
                PASSWORD,
                CONNECTIONS,
                folder.resolve("postgres.log"),
                List.of());
        var watchdog = Watchdog.start(folder);
        watchdog.cleanUp(folder);
        watchdog.watchPostgres(settings.dataDir());
        return Integer.toString(PostgresNode.start(settings).port());
    }
}
