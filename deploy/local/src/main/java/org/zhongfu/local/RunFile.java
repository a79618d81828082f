// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Describes the running launcher for later ones. A process is identified by its id and its start time, because ids are
 * reused.
 *
 * @param launcher the launcher
 * @param watchdog its watchdog, which may run a moment longer
 * @param url address of the gateway; empty when no service was started
 */
record RunFile(ProcessIdentity launcher, ProcessIdentity watchdog, String url) {

    /**
     * A process, distinguishable from a later one with the same id.
     *
     * @param pid the process id
     * @param startedAt milliseconds since the epoch; 0 if the system does not provide it
     */
    record ProcessIdentity(long pid, long startedAt) {

        static ProcessIdentity of(ProcessHandle process) {
            return new ProcessIdentity(process.pid(), startedAt(process));
        }

        private static long startedAt(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }

        /** The process, if it is still the same one. */
        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process) == startedAt);
        }
    }

    void write(Path file) throws IOException {
        var values = new Properties();
        values.setProperty("launcher.pid", Long.toString(launcher.pid()));
        values.setProperty("launcher.startedAt", Long.toString(launcher.startedAt()));
        values.setProperty("watchdog.pid", Long.toString(watchdog.pid()));
        values.setProperty("watchdog.startedAt", Long.toString(watchdog.startedAt()));
        values.setProperty("url", url);
        var next = file.resolveSibling(file.getFileName() + ".next");
        try (var out = Files.newBufferedWriter(next)) {
            values.store(out, null);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file of the last launcher, if it can be read. */
    static Optional<RunFile> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
            return Optional.of(new RunFile(
                    identity(values, "launcher"), identity(values, "watchdog"), values.getProperty("url", "")));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ProcessIdentity identity(Properties values, String who) {
        return new ProcessIdentity(
                Long.parseLong(values.getProperty(who + ".pid", "")),
                Long.parseLong(values.getProperty(who + ".startedAt", "")));
    }
}
