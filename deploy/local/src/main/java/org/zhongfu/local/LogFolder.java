// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Rotates logs, so that months of use do not fill the disk: one older part of each log is kept. */
final class LogFolder {

    static final long LARGE = 20L << 20;

    private LogFolder() {}

    /** Renames each log larger than the limit; called before any process writes. */
    static void rotate(Path folder, long large) throws IOException {
        Files.createDirectories(folder);
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            for (var log : logs) {
                if (Files.size(log) > large) {
                    Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
