// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhongfu.stack.PostgresSettings.ServiceDatabase;

/** A real PostgreSQL server on this machine that keeps what it confirmed, also through a crash. */
public final class PostgresNode implements AutoCloseable {

    private static final String ADMIN = "postgres";

    /** The embedding library's own mark. */
    private static final String FINISHED = ".exists";

    private static final String OWNED_BY_ITS_SERVICE = "select 1 from pg_database d join pg_roles r on r.oid = d.datdba"
            + " where d.datname = ? and r.rolname = d.datname";

    private static final Duration START_BOUND = Duration.ofMinutes(2);
    private static final int STOP_SECONDS = 60;

    // Passwords for everybody, also on the loopback interface: other users of the machine are not trusted.
    private static final List<String> HBA = List.of("host all all 127.0.0.1/32 scram-sha-256");

    private final PostgresSettings settings;
    private final EmbeddedPostgres server;

    private PostgresNode(PostgresSettings settings, EmbeddedPostgres server) {
        this.settings = settings;
        this.server = server;
    }

    /** Starts the server, refuses one that could lose confirmed data, and sees to each service's database. */
    public static PostgresNode start(PostgresSettings settings) {
        EmbeddedPostgres server;
        try {
            Files.createDirectories(settings.workDir());
            Files.createDirectories(settings.logFile().toAbsolutePath().getParent());
            server = unpackAndStart(settings);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new StartFailedException("PostgreSQL did not start; see " + settings.logFile(), e);
        }
        var node = new PostgresNode(settings, server);
        try {
            try (var connection = node.adminConnection(ADMIN)) {
                requireDurable(connection);
                node.requirePasswords(connection);
                for (var database : settings.databases()) {
                    node.ensure(connection, database);
                }
            }
            return node;
        } catch (SQLException | IOException e) {
            node.close();
            throw new StartFailedException("PostgreSQL started but could not be set up; see " + settings.logFile(), e);
        } catch (StartFailedException e) {
            node.close();
            throw e;
        }
    }

    // A folder left by an interrupted unpacking would make every later start fail; the lock shows that no other start
    // uses it.
    private static EmbeddedPostgres unpackAndStart(PostgresSettings settings) throws IOException {
        try (var channel = FileChannel.open(
                        settings.workDir().resolve("unpack.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid()) {
                removeUnfinished(settings.workDir());
            }
            return builder(settings).start();
        }
    }

    static void removeUnfinished(Path workDir) throws IOException {
        try (var unpacked = Files.newDirectoryStream(workDir, "PG-*")) {
            for (var folder : unpacked) {
                if (!Files.exists(folder.resolve(FINISHED))) {
                    Folders.delete(folder);
                }
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings) {
        File log = settings.logFile().toFile();
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(settings.workDir().toFile())
                .setDataDirectory(settings.dataDir())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_BOUND)
                .setErrorRedirector(Redirect.appendTo(log))
                .setOutputRedirector(Redirect.appendTo(log))
                .setConnectConfig("password", settings.adminPassword())
                // The same order of text on every machine, whatever locales it has.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                // One machine serves everything here: what is read again is in the machine's own cache too.
                .setServerConfig("shared_buffers", "48MB")
                .setServerConfig("max_connections", Integer.toString(settings.maxConnections()));
        return settings.port() == 0 ? builder : builder.setPort(settings.port());
    }

    /** Refuses a server that confirms what is not on disk; the embedding library's own default is to do so. */
    static void requireDurable(Connection connection) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("show " + setting)) {
                if (!result.next() || !"on".equals(result.getString(1))) {
                    throw new StartFailedException(
                            "PostgreSQL runs without " + setting + "=on and could lose confirmed data; refusing it.");
                }
            }
        }
    }

    private void requirePasswords(Connection connection) throws SQLException, IOException {
        run(connection, "alter role " + ADMIN + " password " + literal(settings.adminPassword()));
        var file = settings.dataDir().resolve("pg_hba.conf");
        if (!Files.readAllLines(file).equals(HBA)) {
            Files.write(file, HBA);
            run(connection, "select pg_reload_conf()");
        }
    }

    private void ensure(Connection connection, ServiceDatabase database) throws SQLException {
        var name = database.name();
        var owner = database.owner();
        ensureRole(connection, name, database.password());
        ensureRole(connection, owner, database.ownerPassword());
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + name + " owner " + owner);
        }
        // Each service sees its own database alone.
        run(connection, "revoke connect, temporary on database " + name + " from public");
        if (exists(connection, OWNED_BY_ITS_SERVICE, name)) {
            // From before: the service could change every table, and take the guards of append-only ones away.
            try (var inside = adminConnection(name)) {
                run(inside, "reassign owned by " + name + " to " + owner);
            }
        }
        run(connection, "grant connect on database " + name + " to " + name);
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role + " login");
        }
        run(connection, "alter role " + role + " password " + literal(password));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A connection as superuser, for set-up and for tests that look beneath a service. */
    public Connection adminConnection(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), ADMIN, settings.adminPassword());
    }

    /** The address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Where the server listens. */
    public int port() {
        return server.getPort();
    }

    /** Where the cluster lives. */
    public Path dataDir() {
        return settings.dataDir();
    }

    /** Whether the server process runs. */
    public boolean isAlive() {
        return readPostmasterPid(settings.dataDir()).flatMap(ProcessHandle::of).isPresent();
    }

    private static Optional<Long> readPostmasterPid(Path dataDir) {
        try {
            return Files.readAllLines(dataDir.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(line -> Long.valueOf(line.strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Stops the server: sessions end, what was confirmed stays. */
    @Override
    public void close() {
        var postmaster = readPostmasterPid(settings.dataDir()).flatMap(ProcessHandle::of);
        try {
            server.close();
        } catch (IOException e) {
            throw new StartFailedException("PostgreSQL did not stop; see " + settings.logFile(), e);
        }
        postmaster.ifPresent(handle -> Await.until(Duration.ofSeconds(STOP_SECONDS), () -> !handle.isAlive()));
    }
}
