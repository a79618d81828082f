// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {

    @TempDir
    Path dir;

    @Test
    void onlyALargeLogIsRotatedAndReplacesTheOlderPart() throws Exception {
        Files.writeString(dir.resolve("large.log"), "0123456789");
        Files.writeString(dir.resolve("large.log.1"), "older");
        Files.writeString(dir.resolve("small.log"), "01");

        LogFolder.rotate(dir, 5);

        assertThat(dir.resolve("large.log")).doesNotExist();
        assertThat(dir.resolve("large.log.1")).hasContent("0123456789");
        assertThat(dir.resolve("small.log")).hasContent("01");
    }

    @Test
    void theLargeLogOfARunningProcessIsEmptiedAndContinued() throws Exception {
        var log = dir.resolve("large.log");
        try (var process = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            process.write("0123456789".getBytes(StandardCharsets.UTF_8));

            LogFolder.truncate(dir, 5);
            process.write("next".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(log).hasContent("next");
        assertThat(dir.resolve("large.log.1")).hasContent("0123456789");
    }

    @Test
    void aSmallLogOfARunningProcessIsKept() throws Exception {
        Files.writeString(dir.resolve("small.log"), "01");

        LogFolder.truncate(dir, 5);

        assertThat(dir.resolve("small.log")).hasContent("01");
    }

    @Test
    void aMissingFolderIsCreated() throws Exception {
        LogFolder.rotate(dir.resolve("log"), LogFolder.LARGE);

        assertThat(dir.resolve("log")).isDirectory();
    }
}
