// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhongfu.stack.Await;
import org.zhongfu.stack.Http;
import org.zhongfu.stack.StartFailedException;
import org.zhongfu.stack.Watchdog;

/** All processes, started in the order of their dependencies and stopped in the opposite order. */
final class Stack {

    private static final Duration SERVICE_BOUND = Duration.ofMinutes(3);
    private static final Duration STOP_BOUND = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(250);

    private final Infrastructure infrastructure;
    private final ServiceRunner runner;
    private final ServiceCommand command;
    private final LocalPaths paths;
    private final Console console;
    private final List<SupervisedProcess> services = new ArrayList<>();
    private volatile boolean stopping;

    Stack(LocalPaths paths, PortPlan ports, Secrets secrets, Watchdog watchdog, Console console) {
        this.paths = paths;
        this.console = console;
        this.infrastructure = new Infrastructure(paths, ports, secrets, watchdog, console);
        this.command = new ServiceCommand(paths, ports, secrets);
        this.runner = new ServiceRunner(paths, command, watchdog, console);
    }

    /** Starts what belongs to the extent and returns when all of it answers. */
    void start(StartScope scope) {
        // Keycloak takes longest and no other process needs it to start, so it is started first.
        var identity = infrastructure.startKeycloak();
        var postgres = infrastructure.startPostgres();
        var kafka = infrastructure.startKafka();
        var services = scope.services();
        // Before PostgreSQL and Kafka are ready: the gateway needs neither.
        services.stream().filter(service -> !service.hasDatabase()).forEach(this::startService);
        join(postgres);
        join(kafka);
        services.stream().filter(ZhongfuService::hasDatabase).forEach(this::startService);
        // A service is ready when it can verify tokens.
        join(identity);
        var waiting = new ArrayList<CompletableFuture<Void>>();
        for (var service : services) {
            waiting.add(CompletableFuture.runAsync(() -> awaitReady(service), Thread::startVirtualThread));
        }
        waiting.forEach(Stack::join);
    }

    private synchronized void startService(ZhongfuService service) {
        if (!stopping) {
            services.add(runner.start(service));
        }
    }

    private void awaitReady(ZhongfuService service) {
        boolean up = Await.until(
                SERVICE_BOUND, STEP, () -> stopping || runner.gaveUp(service) || Http.isOk(command.readyUrl(service)));
        if (!stopping && (!up || runner.gaveUp(service))) {
            throw new StartFailedException(
                    "The " + service.label() + " service did not become ready; see " + paths.log(service.label()));
        }
        if (!stopping) {
            console.step(service.label() + " is ready");
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailedException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Stops the gateway and the services, then Keycloak, Kafka, PostgreSQL. */
    void stop() {
        stopping = true;
        synchronized (this) {
            services.forEach(SupervisedProcess::stop);
            services.forEach(service -> service.awaitStop(STOP_BOUND));
            if (!services.isEmpty()) {
                console.step("services stopped");
            }
        }
        infrastructure.stop();
        console.step("everything stopped");
    }

    /** Waits for the end of a start, whatever its result. */
    static void awaitEnd(CompletableFuture<?> future) {
        try {
            future.get(STOP_BOUND.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // It failed, or the watchdog stops it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
