// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The built system, started by {@code ./zhongfu up} with a state folder and ports of its own, for end-to-end
 * tests and benchmarks. Other stacks may run on the same machine.
 */
public final class RunningSystem implements AutoCloseable {

    private static final Duration UP_BOUND = Duration.ofMinutes(5);
    private static final Duration DOWN_BOUND = Duration.ofMinutes(2);
    private static final int PORTS_IN_A_ROW = LocalLayout.KAFKA_CONTROLLER_OFFSET + 1;

    private final Path root = ProjectRoot.find();
    private final Path home;
    private final int portBase = freeRow();

    private RunningSystem(Path home) {
        this.home = home;
    }

    /** Starts all processes and returns when they answer. */
    public static RunningSystem start(Path home) {
        RunningSystem system = new RunningSystem(home);
        try {
            system.zhongfu(UP_BOUND, "up", "--detach");
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
        return system;
    }

    /** Address of the gateway. */
    public URI base() {
        return URI.create("http://localhost:" + portBase);
    }

    /** Connection string of the database of a service. */
    public String database(String service) {
        return "jdbc:postgresql://127.0.0.1:" + (portBase + LocalLayout.POSTGRES_OFFSET) + "/" + service;
    }

    /** A generated secret, for example {@code database.intake}, the password of the role of that service. */
    public String secret(String name) {
        String secret = read(LocalLayout.SECRETS_FILE).getProperty(name);
        if (secret == null) {
            throw new IllegalArgumentException("No secret named " + name);
        }
        return secret;
    }

    /** The present process of a service. */
    public ProcessHandle process(String module) {
        String jar =
                root.resolve(module + "/target/quarkus-app/quarkus-run.jar").toString();
        return launcher()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(jar))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module + " does not run"));
    }

    private ProcessHandle launcher() {
        return ProcessHandle.of(Long.parseLong(read(LocalLayout.RUN_FILE).getProperty("launcher.pid")))
                .orElseThrow();
    }

    private Properties read(String name) {
        Properties values = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve(name))) {
            values.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    @Override
    public void close() {
        zhongfu(DOWN_BOUND, "down");
    }

    private void zhongfu(Duration bound, String... words) {
        ProcessBuilder command = new ProcessBuilder();
        command.command().add(root.resolve("zhongfu").toString());
        command.command().addAll(List.of(words));
        command.environment().put(LocalLayout.HOME_VARIABLE, home.toString());
        command.environment().put(LocalLayout.PORT_BASE_VARIABLE, Integer.toString(portBase));
        // The build that runs this test has built everything; a second build inside it would change its files.
        command.environment().put("ZHONGFU_SKIP_BUILD", "1");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path log = home.resolveSibling("zhongfu-" + words[0] + ".log");
        try {
            Files.createDirectories(home);
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(bound.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "zhongfu " + words[0] + (ended ? " failed:\n" : " took too long:\n") + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Below the ephemeral ports of the system, so that no other process receives one of the row in between. */
    private static int freeRow() {
        return IntStream.iterate(21_000, first -> first < 32_000, first -> first + 100)
                .filter(first -> IntStream.range(first, first + PORTS_IN_A_ROW).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
