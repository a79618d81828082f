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
 * A tiny process that outlives this one by a moment: told what runs, it stops all of it, in order, when this process
 * ends without having said goodbye.
 */
public final class Watchdog implements AutoCloseable {

    /** Who is stopped first: services, then what they sign in with, then the broker; PostgreSQL comes last. */
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
     * Starts the watchdog; from here on, what it is told about does not survive this process.
     *
     * @param folder where its script is put
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

    /** Watches over a process. */
    public void watch(Group group, long pid) {
        tell("pid " + group.turn + " " + pid);
    }

    /** Watches over the PostgreSQL server whose cluster lives in the folder. */
    public void watchPostgres(Path dataDir) {
        tell("postgres " + dataDir.toAbsolutePath());
    }

    /** Deletes the folder once everything has stopped. */
    public void cleanUp(Path folder) {
        tell("delete " + folder.toAbsolutePath());
    }

    private void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            throw new StartFailedException("The watchdog is gone", e);
        }
    }

    /** The watchdog's own process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still watches. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the pipe without a goodbye, as this process's death would. */
    void forsake() throws IOException {
        pipe.close();
    }

    /** Says goodbye: everything was stopped in order, so there is nothing left to do. */
    @Override
    public void close() {
        try {
            tell("done");
            pipe.close();
        } catch (IOException | StartFailedException e) {
            // Then it has ended already.
        }
    }
}
