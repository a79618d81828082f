// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A real Keycloak as a child process with the realm of the project. */
public final class KeycloakProcess implements AutoCloseable {

    private static final Duration START_BOUND = Duration.ofMinutes(4);
    private static final Duration STOP_BOUND = Duration.ofSeconds(30);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private final Process process;

    private KeycloakProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts Keycloak without waiting for it; its realm is imported when its state is new.
     *
     * @param settings its settings
     * @param children receives each child process when it has started, including the one that builds the installation
     */
    public static KeycloakProcess launch(KeycloakSettings settings, Consumer<Process> children) {
        var installation = KeycloakInstallation.prepare(settings, children);
        var home = settings.homeDir().toAbsolutePath();
        try {
            KeycloakInstallation.linkHome(installation, home);
            Files.copy(
                    settings.realmFile(),
                    home.resolve("data/import").resolve(settings.realmFile().getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(settings.logFile().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command(settings, home))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(settings.logFile().toFile()));
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
            var keycloak = new KeycloakProcess(builder.start());
            children.accept(keycloak.process);
            return keycloak;
        } catch (IOException e) {
            throw new StartFailedException("Keycloak could not be started; see " + settings.logFile(), e);
        }
    }

    /** Waits until Keycloak answers with its realm. */
    public KeycloakProcess awaitReady(KeycloakSettings settings) {
        var ready = "http://127.0.0.1:" + settings.port() + "/auth/health/ready";
        boolean up = Await.until(START_BOUND, BETWEEN_QUESTIONS, () -> !process.isAlive() || Http.isOk(ready));
        if (!up || !process.isAlive()) {
            close();
            throw new StartFailedException("Keycloak did not start; see " + settings.logFile());
        }
        return this;
    }

    // Java directly rather than kc.sh, which stays as a parent that does not pass on its own sudden end.
    private static List<String> command(KeycloakSettings settings, Path home) {
        var command = new ArrayList<>(Jvm.command());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=224m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                // Without this it opens cluster ports beyond the loopback interface.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--hostname=" + settings.publicUrl(),
                "--hostname-backchannel-dynamic=true"));
        return command;
    }

    /** The child process, for the watchdog of the caller. */
    public Process process() {
        return process;
    }

    /** Stops Keycloak; kills the process when it does not end. */
    @Override
    public void close() {
        process.destroy();
        if (!Await.until(STOP_BOUND, () -> !process.isAlive())) {
            process.destroyForcibly();
        }
    }
}
