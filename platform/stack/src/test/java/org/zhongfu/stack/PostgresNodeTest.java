// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.stack.PostgresSettings.ServiceDatabase;

class PostgresNodeTest {

    private static final Path WORK = Path.of("target/postgres");

    @TempDir
    Path dir;

    private PostgresSettings settings() {
        return new PostgresSettings(
                WORK,
                dir.resolve("data"),
                0,
                "admin-secret",
                40,
                dir.resolve("postgres.log"),
                List.of(
                        new ServiceDatabase("intake", "one", "one-owner"),
                        new ServiceDatabase("matching", "two", "two-owner")));
    }

    @Test
    void committedRowsAreStoredAfterARestart() throws SQLException {
        try (var node = PostgresNode.start(settings());
                var connection = DriverManager.getConnection(node.jdbcUrl("intake"), "intake_owner", "one-owner");
                var statement = connection.createStatement()) {
            statement.execute("create extension btree_gist");
            statement.execute("create table kept (id int)");
            statement.execute("insert into kept values (7)");
        }
        try (var node = PostgresNode.start(settings());
                var connection = DriverManager.getConnection(node.jdbcUrl("intake"), "intake_owner", "one-owner");
                var statement = connection.createStatement();
                var result = statement.executeQuery("select id from kept")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getInt(1)).isEqualTo(7);
        }
    }

    @Test
    void aServiceReachesItsOwnDatabaseAloneAndOnlyWithItsPassword() {
        try (var node = PostgresNode.start(settings())) {
            assertThatCode(() -> DriverManager.getConnection(node.jdbcUrl("matching"), "matching", "two")
                            .close())
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> DriverManager.getConnection(node.jdbcUrl("matching"), "matching", "one"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(node.jdbcUrl("matching"), "intake", "one"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> DriverManager.getConnection(node.jdbcUrl("postgres"), "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void aServiceOwnsNothing() throws SQLException {
        try (var node = PostgresNode.start(settings());
                var connection = DriverManager.getConnection(node.jdbcUrl("intake"), "intake", "one");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table own (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create schema own")).hasMessageContaining("permission denied");
        }
    }

    /** As a state folder of the version before has it: the service owns its database and everything in it. */
    @Test
    void aDatabaseOfItsServiceIsHandedOverToItsOwner() throws SQLException {
        try (var node = PostgresNode.start(settings());
                var admin = node.adminConnection("postgres");
                var statement = admin.createStatement()) {
            statement.execute("alter database intake owner to intake");
            try (var service = DriverManager.getConnection(node.jdbcUrl("intake"), "intake", "one");
                    var creation = service.createStatement()) {
                creation.execute("create extension btree_gist");
                creation.execute("create table kept (id int generated always as identity, note text)");
                creation.execute("create function nothing() returns int language sql as 'select 1'");
            }
        }

        try (var node = PostgresNode.start(settings());
                var owner = DriverManager.getConnection(node.jdbcUrl("intake"), "intake_owner", "one-owner");
                var service = DriverManager.getConnection(node.jdbcUrl("intake"), "intake", "one");
                var asOwner = owner.createStatement();
                var asService = service.createStatement()) {
            assertThatCode(() -> asOwner.execute("alter table kept add column more text"))
                    .doesNotThrowAnyException();
            assertThatCode(() -> asOwner.execute("drop function nothing()")).doesNotThrowAnyException();
            assertThatThrownBy(() -> asService.execute("alter table kept add column other text"))
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void aServerThatConfirmsBeforeWritingIsRefused() throws SQLException {
        try (var node = PostgresNode.start(settings());
                var connection = node.adminConnection("postgres");
                var statement = connection.createStatement()) {
            assertThatCode(() -> PostgresNode.requireDurable(connection)).doesNotThrowAnyException();

            statement.execute("set synchronous_commit = off");

            assertThatThrownBy(() -> PostgresNode.requireDurable(connection))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("synchronous_commit");
        }
    }

    @Test
    void anInterruptedUnpackingIsRepeated() throws Exception {
        var half = Files.createDirectories(dir.resolve("PG-half/lib"));
        Files.writeString(half.resolve("libpq.so"), "torn");
        var whole = Files.createDirectories(dir.resolve("PG-whole"));
        Files.createFile(whole.resolve(".exists"));

        PostgresNode.removeUnfinished(dir);

        assertThat(half.getParent()).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void theWatchdogStopsAServerWhoseParentHasEnded() throws Exception {
        try (var node = PostgresNode.start(settings())) {
            var watchdog = Watchdog.start(dir);
            watchdog.watchPostgres(node.dataDir());

            watchdog.abandon();

            assertThat(Await.until(Duration.ofSeconds(20), () -> !node.isAlive()))
                    .isTrue();
        }
    }
}
