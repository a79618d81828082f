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

/** Everything that runs, started in the order of need and stopped in the opposite order. */
final class Stack {

    private static final Duration SERVICE_BOUND = Duration.ofMinutes(3);
    private static final Duration STOP_BOUND = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(250);

    private final Infrastructure infrastructure;
    private final ServiceRunner runner;
    private final ServiceCommand command;
    private final Home home;
    private final Console console;
    private final List<Supervised> services = new ArrayList<>();
    private volatile boolean stopping;

    Stack(Home home, PortPlan ports, Secrets secrets, Watchdog watchdog, Console console) {
        this.home = home;
        this.console = console;
        this.infrastructure = new Infrastructure(home, ports, secrets, watchdog, console);
        this.command = new ServiceCommand(home, ports, secrets);
        this.runner = new ServiceRunner(home, command, watchdog, console);
    }

    /** Starts everything and returns when all of it answers. */
    void start() {
        // Keycloak takes longest and nobody needs it to start, so it goes first and is waited for last.
        var identity = infrastructure.startKeycloak();
        var postgres = infrastructure.startPostgres();
        var kafka = infrastructure.startKafka();
        // The gateway needs neither.
        startService(ZhongfuService.GATEWAY);
        join(postgres);
        join(kafka);
        ZhongfuService.withDatabase().forEach(this::startService);
        var waiting = new ArrayList<CompletableFuture<Void>>();
        for (var service : ZhongfuService.values()) {
            waiting.add(CompletableFuture.runAsync(() -> awaitReady(service), Thread::startVirtualThread));
        }
        waiting.forEach(Stack::join);
        join(identity);
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
                    "The " + service.label() + " service did not become ready; see " + home.log(service.label()));
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
            services.forEach(Supervised::stop);
            services.forEach(service -> service.awaitStop(STOP_BOUND));
        }
        console.step("services stopped");
        infrastructure.stop();
        console.step("everything stopped");
    }

    /** Waits for something that is on its way, without caring how it ends. */
    static void settle(CompletableFuture<?> future) {
        try {
            future.get(STOP_BOUND.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // It failed, or the watchdog will see to it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
