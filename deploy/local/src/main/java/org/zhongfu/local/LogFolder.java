// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Rotates logs, so that months of use do not fill the disk: one older part of each log is kept. */
final class LogFolder {

    static final long LARGE = 20L << 20;

    private static final Duration CHECK_EVERY = Duration.ofSeconds(20);

    private LogFolder() {}

    /** Keeps the logs of running processes bounded, from a background thread, until this process ends. */
    static void watch(Path folder, long large) {
        Thread.ofPlatform().daemon().name("log-bound").start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Thread.sleep(CHECK_EVERY);
                    truncate(folder, large);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (IOException e) {
                    // The disk is full or the folder is gone; the next round tries again.
                }
            }
        });
    }

    /**
     * Copies each log larger than the limit beside it and empties it. The process that writes keeps its file: it appends,
     * so it continues at the new end. Lines written between the copy and the emptying are lost.
     */
    static void truncate(Path folder, long large) throws IOException {
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            for (var log : logs) {
                if (Files.size(log) > large) {
                    Files.copy(log, older(log), StandardCopyOption.REPLACE_EXISTING);
                    try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                        channel.truncate(0);
                    }
                }
            }
        }
    }

    private static Path older(Path log) {
        return log.resolveSibling(log.getFileName() + ".1");
    }

    /** Renames each log larger than the limit; called before any process writes. */
    static void rotate(Path folder, long large) throws IOException {
        Files.createDirectories(folder);
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            for (var log : logs) {
                if (Files.size(log) > large) {
                    Files.move(log, older(log), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
