// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real Kafka broker as a child process; it ends when its parent ends. */
public final class KafkaProcess implements AutoCloseable {

    private static final Duration START_BOUND = Duration.ofMinutes(2);
    private static final Duration STOP_BOUND = Duration.ofSeconds(30);

    private final Process process;
    private final int port;

    private KafkaProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Settings of the broker.
     *
     * @param root checkout that contains the built module platform/stack/kafka
     * @param dataDir log of the broker; existing data is kept
     * @param port for clients, on the loopback interface
     * @param controllerPort for the controller of the broker
     * @param logFile messages of the process are appended
     */
    public record Settings(Path root, Path dataDir, int port, int controllerPort, Path logFile) {}

    /** Starts the broker and waits until it answers. */
    public static KafkaProcess start(Settings settings) {
        return launch(settings).awaitReady(settings);
    }

    /** Starts the broker without waiting for it. */
    public static KafkaProcess launch(Settings settings) {
        var module = settings.root().resolve("platform/stack/kafka/target");
        if (!Files.isDirectory(module.resolve("lib")) || !Files.isDirectory(module.resolve("classes"))) {
            throw new StartFailedException("Kafka is not built: run `mvn -pl platform/stack/kafka package` in "
                    + settings.root().toAbsolutePath());
        }
        try {
            Files.createDirectories(settings.dataDir());
            Files.createDirectories(settings.logFile().toAbsolutePath().getParent());
            Files.deleteIfExists(readyMarker(settings));
            return new KafkaProcess(
                    new ProcessBuilder(command(settings, module))
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(settings.logFile().toFile()))
                            .start(),
                    settings.port());
        } catch (IOException e) {
            throw new StartFailedException("Kafka could not be started", e);
        }
    }

    /** Waits until the broker answers. */
    public KafkaProcess awaitReady(Settings settings) {
        var marker = readyMarker(settings);
        boolean up = Await.until(
                START_BOUND, () -> !process.isAlive() || (Files.exists(marker) && Ports.answers(settings.port())));
        if (!up || !process.isAlive()) {
            close();
            throw new StartFailedException("Kafka did not start; see " + settings.logFile());
        }
        return this;
    }

    private static Path readyMarker(Settings settings) {
        return settings.dataDir().resolve("ready");
    }

    private static List<String> command(Settings settings, Path module) {
        var command = new ArrayList<>(Jvm.command());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:ReservedCodeCacheSize=64m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                module.resolve("classes") + ":" + module.resolve("lib") + "/*",
                "org.zhongfu.kafka.KafkaNode",
                settings.dataDir().toAbsolutePath().toString(),
                Integer.toString(settings.port()),
                Integer.toString(settings.controllerPort())));
        return command;
    }

    /** The child process, for the watchdog of the caller. */
    public Process process() {
        return process;
    }

    /** Value of {@code bootstrap.servers} for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Closes the standard input of the broker, which stops it; kills the process when it does not end. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is broken: the broker is stopping or has ended.
        }
        if (!Await.until(STOP_BOUND, () -> !process.isAlive())) {
            process.destroyForcibly();
        }
    }
}
