// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongfu.stack.KafkaProcess;
import org.zhongfu.stack.KeycloakProcess;
import org.zhongfu.stack.KeycloakSettings;
import org.zhongfu.stack.PostgresNode;
import org.zhongfu.stack.PostgresSettings;
import org.zhongfu.stack.PostgresSettings.ServiceDatabase;
import org.zhongfu.stack.Watchdog;

/** PostgreSQL, Kafka and Keycloak: started in parallel, supervised, stopped after the services. */
final class Infrastructure {

    /** Four services with a pool each, their relays and consumers, and room for a person with psql. */
    private static final int CONNECTIONS = 80;

    private static final Duration STOP_BOUND = Duration.ofSeconds(30);
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(2);

    private final LocalPaths paths;
    private final PortPlan ports;
    private final Secrets secrets;
    private final Watchdog watchdog;
    private final Console console;
    private final AtomicReference<@Nullable PostgresNode> postgres = new AtomicReference<>();
    private final AtomicReference<@Nullable SupervisedProcess> kafka = new AtomicReference<>();
    private final AtomicReference<@Nullable SupervisedProcess> keycloak = new AtomicReference<>();
    private final RestartLoop postgresRestarts = new RestartLoop(new Postgres(), Backoff.usual(), CHECK_INTERVAL);
    private volatile CompletableFuture<?> postgresStart = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<?> kafkaStart = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<?> keycloakStart = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    Infrastructure(LocalPaths paths, PortPlan ports, Secrets secrets, Watchdog watchdog, Console console) {
        this.paths = paths;
        this.ports = ports;
        this.secrets = secrets;
        this.watchdog = watchdog;
        this.console = console;
    }

    private static <T> CompletableFuture<T> startAsync(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    CompletableFuture<?> startPostgres() {
        watchdog.watchPostgres(paths.data("postgres"));
        var start = startAsync(() -> {
            postgres.set(PostgresNode.start(postgresSettings()));
            console.step("PostgreSQL is ready");
            Thread.ofVirtual().name("watch-postgres").start(postgresRestarts);
            return true;
        });
        postgresStart = start;
        return start;
    }

    private PostgresSettings postgresSettings() {
        return new PostgresSettings(
                paths.cache().resolve("postgres"),
                paths.data("postgres"),
                ports.postgres(),
                secrets.postgresAdmin(),
                CONNECTIONS,
                paths.log("postgres"),
                ZhongfuService.withDatabase().stream()
                        .map(service -> new ServiceDatabase(
                                service.label(), secrets.database(service), secrets.databaseOwner(service)))
                        .toList());
    }

    /** PostgreSQL, as the loop sees it that starts it again. */
    private final class Postgres implements RestartLoop.Server {

        @Override
        public boolean isAlive() {
            var node = postgres.get();
            return node != null && node.isAlive();
        }

        @Override
        public void restart() {
            synchronized (Infrastructure.this) {
                var node = postgres.get();
                if (!stopping && node != null) {
                    node.close();
                    postgres.set(PostgresNode.start(postgresSettings()));
                }
            }
        }

        @Override
        public void endedAndWaits(Duration wait) {
            console.step("PostgreSQL ended (see " + paths.log("postgres") + "); starting it again in "
                    + wait.toSeconds() + " s");
        }

        @Override
        public void couldNotStart(RuntimeException reason) {
            console.step("PostgreSQL could not be started again: " + reason.getMessage());
        }
    }

    CompletableFuture<?> startKafka() {
        var settings = new KafkaProcess.Settings(
                paths.root(), paths.data("kafka"), ports.kafka(), ports.kafkaController(), paths.log("kafka"));
        var start = startAsync(() -> {
            var first = new AtomicReference<@Nullable KafkaProcess>();
            kafka.set(supervise("Kafka", "kafka", Watchdog.Group.BROKER, () -> {
                var launched = KafkaProcess.launch(settings);
                first.compareAndSet(null, launched);
                return launched.process();
            }));
            var launched = first.get();
            if (launched != null) {
                launched.awaitReady(settings);
                console.step("Kafka is ready");
            }
            return true;
        });
        kafkaStart = start;
        return start;
    }

    CompletableFuture<?> startKeycloak() {
        var settings = new KeycloakSettings(
                paths.keycloakZip(),
                paths.cache(),
                paths.data("keycloak"),
                paths.realmFile(),
                ports.keycloak(),
                URI.create(ports.identityUrl()),
                secrets.keycloakAdmin(),
                paths.log("keycloak"));
        var start = startAsync(() -> {
            var first = new AtomicReference<@Nullable KeycloakProcess>();
            keycloak.set(supervise("Keycloak", "keycloak", Watchdog.Group.IDENTITY, () -> {
                var launched =
                        KeycloakProcess.launch(settings, child -> watchdog.watch(Watchdog.Group.IDENTITY, child.pid()));
                first.compareAndSet(null, launched);
                return launched.process();
            }));
            var launched = first.get();
            if (launched != null) {
                launched.awaitReady(settings);
                console.step("Keycloak is ready");
            }
            return true;
        });
        keycloakStart = start;
        return start;
    }

    private SupervisedProcess supervise(
            String name, String log, Watchdog.Group group, SupervisedProcess.Starter starter) {
        return new SupervisedProcess(name, starter, Backoff.usual(), new SupervisedProcess.Listener() {
                    @Override
                    public void started(Process process) {
                        watchdog.watch(group, process.pid());
                    }

                    @Override
                    public void endedAndWaits(int exitCode, Duration wait) {
                        console.step(name + " ended with code " + exitCode + " (see " + paths.log(log)
                                + "); starting it again in " + wait.toSeconds() + " s");
                    }
                })
                .start();
    }

    /** Stops Keycloak, then Kafka, then PostgreSQL; waits for starts that are not complete. */
    void stop() {
        stopping = true;
        postgresRestarts.stop();
        stop(keycloakStart, keycloak.get());
        stop(kafkaStart, kafka.get());
        Stack.awaitEnd(postgresStart);
        synchronized (this) {
            var node = postgres.get();
            if (node != null) {
                node.close();
            }
        }
    }

    private static void stop(CompletableFuture<?> start, @Nullable SupervisedProcess process) {
        if (process != null) {
            process.stop();
            process.awaitStop(STOP_BOUND);
        } else if (!start.isDone()) {
            // Not launched yet: the watchdog stops what it starts.
            start.cancel(true);
        }
    }
}
