// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.zhongfu.stack.Await;
import org.zhongfu.stack.Folders;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.stack.StartFailedException;
import org.zhongfu.stack.Watchdog;

/** Runs the system on this machine until it is stopped: {@code up}, and {@code down} for one that runs. */
public final class Launcher {

    private static final Duration PREVIOUS_BOUND = Duration.ofSeconds(90);
    private static final int FAILED = 1;

    private final LocalPaths paths;
    private final PortPlan ports;
    private final Console console;

    private Launcher(LocalPaths paths, PortPlan ports, Console console) {
        this.paths = paths;
        this.ports = ports;
        this.console = console;
    }

    /**
     * Executes one command.
     *
     * @param args {@code up} with {@code --infra} for PostgreSQL, Kafka and Keycloak only and with {@code --attached}
     *     when standard input is a pipe held by the script, or {@code down} with {@code --reset-identity}
     */
    public static void main(String[] args) {
        var console = new Console(System.out);
        try {
            var launcher = new Launcher(
                    LocalPaths.of(ProjectRoot.find(), System.getenv(LocalPaths.VARIABLE)),
                    PortPlan.from(System.getenv(PortPlan.VARIABLE)),
                    console);
            var arguments = List.of(args);
            switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "up" ->
                    launcher.up(
                            arguments.contains("--infra") ? StartScope.INFRASTRUCTURE : StartScope.EVERYTHING,
                            arguments.contains("--attached"));
                case "down" -> launcher.down(arguments.contains("--reset-identity"));
                default -> throw new StartFailedException("The launcher has the commands `up` and `down`.");
            }
        } catch (StartFailedException e) {
            console.print("zhongfu: " + e.getMessage());
            Runtime.getRuntime().exit(FAILED);
        } catch (IOException e) {
            console.print("zhongfu: the state folder cannot be used: " + e.getMessage());
            Runtime.getRuntime().exit(FAILED);
        }
    }

    private void up(StartScope scope, boolean attached) throws IOException {
        OwnerOnly.folder(paths.state());
        OwnerOnly.folder(paths.cache());
        try (var channel = FileChannel.open(paths.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                printRunningInstance();
                return;
            }
            Files.deleteIfExists(paths.readyMarker());
            awaitPreviousWatchdog();
            new DevEnvironment(paths).delete();
            new Preflight(paths, ports, scope).problem().ifPresent(problem -> {
                throw new StartFailedException(problem);
            });
            run(scope, attached);
        }
    }

    private void run(StartScope scope, boolean attached) throws IOException {
        LogFolder.rotate(paths.logs(), LogFolder.LARGE);
        LogFolder.watch(paths.logs(), LogFolder.LARGE);
        var secrets = Secrets.loadOrCreate(paths.secrets(), InstantSource.system());
        var watchdog = Watchdog.start(paths.state());
        new RunFile(
                        RunFile.ProcessIdentity.of(ProcessHandle.current()),
                        RunFile.ProcessIdentity.of(
                                ProcessHandle.of(watchdog.pid()).orElseThrow()),
                        scope == StartScope.EVERYTHING ? ports.publicUrl() : "")
                .write(paths.runFile());
        var stack = new Stack(paths, ports, secrets, watchdog, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopInOrder(stack), "stop-in-order"));
        if (attached) {
            Thread.ofPlatform().daemon().name("script-watch").start(() -> exitAtEndOf(System.in));
        }
        console.step("starting; logs in " + paths.log("any").getParent());
        stack.start(scope);
        if (scope == StartScope.INFRASTRUCTURE) {
            new DevEnvironment(paths).write(new ServiceCommand(paths, ports, secrets));
        }
        Files.writeString(paths.readyMarker(), ProcessHandle.current().pid() + "\n");
        var message = new StartMessage(paths, ports);
        console.print(scope == StartScope.EVERYTHING ? message.text() : message.infrastructureText());
        awaitForever();
    }

    private void stopInOrder(Stack stack) {
        try {
            Files.deleteIfExists(paths.readyMarker());
            new DevEnvironment(paths).delete();
        } catch (IOException e) {
            // Then a later `up` deletes both.
        }
        stack.stop();
    }

    private static void exitAtEndOf(InputStream input) {
        try {
            while (input.read() >= 0) {
                // Nothing that is typed has a meaning here.
            }
        } catch (IOException e) {
            // A broken pipe means the same as its end.
        }
        Runtime.getRuntime().exit(0);
    }

    private static void awaitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void printRunningInstance() {
        var run = RunFile.read(paths.runFile());
        console.print(run.map(Launcher::description).orElse("Zhongfu is already running")
                + ". Stop it with `./zhongfu down`.");
    }

    private static String description(RunFile run) {
        var process = " (process " + run.launcher().pid() + ")";
        return run.url().isEmpty()
                ? "PostgreSQL, Kafka and Keycloak are already running" + process
                : "Zhongfu is already running" + process + " at " + run.url();
    }

    /** After a launcher was killed, its watchdog still stops the other processes for a moment. */
    private void awaitPreviousWatchdog() {
        var previous = RunFile.read(paths.runFile()).map(RunFile::watchdog);
        if (previous.flatMap(RunFile.ProcessIdentity::alive).isPresent()) {
            console.step("waiting for the previous run to stop");
            if (!Await.until(PREVIOUS_BOUND, () -> previous.flatMap(RunFile.ProcessIdentity::alive)
                    .isEmpty())) {
                throw new StartFailedException("The previous run does not stop; its watchdog is process "
                        + previous.map(RunFile.ProcessIdentity::pid).orElse(0L) + ".");
            }
        }
    }

    private void down(boolean resetIdentity) throws IOException {
        var run = RunFile.read(paths.runFile());
        var launcher = run.flatMap(note -> note.launcher().alive());
        if (launcher.isPresent()) {
            console.step("stopping process " + launcher.get().pid());
            launcher.get().destroy();
            if (!Await.until(PREVIOUS_BOUND, () -> !launcher.get().isAlive())) {
                throw new StartFailedException("Process " + launcher.get().pid() + " does not stop.");
            }
        }
        awaitPreviousWatchdog();
        console.print(launcher.isPresent() ? "Zhongfu is stopped; its data is kept." : "Zhongfu is not running.");
        if (resetIdentity) {
            Folders.delete(paths.data("keycloak"));
            console.print("Keycloak's state is deleted; the next `up` imports the realm again.");
        }
    }
}
