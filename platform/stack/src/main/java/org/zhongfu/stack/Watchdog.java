// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A small process that ends after this one. It receives the processes that run and stops all of them, in order, when
 * this process ends without {@link #close}.
 */
public final class Watchdog implements AutoCloseable {

    /** The order of stopping: services, Keycloak, the broker; PostgreSQL last. */
    public enum Group {
        /** A Zhongfu service or the gateway. */
        SERVICE(1),
        /** Keycloak. */
        IDENTITY(2),
        /** Kafka. */
        BROKER(3);

        private final int turn;

        Group(int turn) {
            this.turn = turn;
        }
    }

    private final Process process;
    private final Writer pipe;

    private Watchdog(Process process) {
        this.process = process;
        this.pipe = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    /**
     * Starts the watchdog. Processes that are sent to it do not survive this process.
     *
     * @param folder where its script is written
     */
    public static Watchdog start(Path folder) {
        try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            if (script == null) {
                throw new IllegalStateException("watchdog.sh is missing from the jar");
            }
            var file = Files.createDirectories(folder).resolve("watchdog.sh");
            Files.copy(script, file, StandardCopyOption.REPLACE_EXISTING);
            return new Watchdog(
                    new ProcessBuilder("setsid", "sh", file.toAbsolutePath().toString())
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new StartFailedException("The watchdog could not be started", e);
        }
    }

    /** Adds a process to those that are stopped. */
    public void watch(Group group, long pid) {
        send("pid " + group.turn + " " + pid);
    }

    /** Adds the PostgreSQL server of a data folder. */
    public void watchPostgres(Path dataDir) {
        send("postgres " + dataDir.toAbsolutePath());
    }

    /** Deletes the folder after everything has stopped. */
    public void cleanUp(Path folder) {
        send("delete " + folder.toAbsolutePath());
    }

    private void send(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            throw new StartFailedException("The watchdog has ended", e);
        }
    }

    /** Process id of the watchdog. */
    public long pid() {
        return process.pid();
    }

    /** Whether the watchdog runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Closes the pipe without the final message, as the end of this process would. */
    void abandon() throws IOException {
        pipe.close();
    }

    /** Ends the watchdog: everything was stopped in order, so it has nothing to stop. */
    @Override
    public void close() {
        try {
            send("done");
            pipe.close();
        } catch (IOException | StartFailedException e) {
            // It has ended already.
        }
    }
}
