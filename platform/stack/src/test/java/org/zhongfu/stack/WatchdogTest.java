// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchdogTest {

    @TempDir
    Path dir;

    private Process service;
    private Process identity;

    @BeforeEach
    void twoProcesses() throws IOException {
        service = new ProcessBuilder("sleep", "300").start();
        identity = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endThem() {
        service.destroyForcibly();
        identity.destroyForcibly();
    }

    @Test
    void watchedProcessesEndWithTheParent() throws Exception {
        var watchdog = Watchdog.start(dir);
        watchdog.watch(Watchdog.Group.SERVICE, service.pid());
        watchdog.watch(Watchdog.Group.IDENTITY, identity.pid());

        watchdog.abandon();

        assertThat(Await.until(Duration.ofSeconds(10), () -> !service.isAlive() && !identity.isAlive()))
                .isTrue();
        assertThat(Await.until(Duration.ofSeconds(10), () -> !watchdog.isAlive()))
                .isTrue();
    }

    @Test
    void aProcessThatWasNotAnnouncedIsNotStopped() throws Exception {
        var watchdog = Watchdog.start(dir);
        watchdog.watch(Watchdog.Group.SERVICE, service.pid());

        watchdog.abandon();

        assertThat(Await.until(Duration.ofSeconds(10), () -> !watchdog.isAlive()))
                .isTrue();
        assertThat(service.isAlive()).isFalse();
        assertThat(identity.isAlive()).isTrue();
    }

    @Test
    void aClosedWatchdogStopsNothing() {
        var watchdog = Watchdog.start(dir);
        watchdog.watch(Watchdog.Group.SERVICE, service.pid());

        watchdog.close();

        assertThat(Await.until(Duration.ofSeconds(10), () -> !watchdog.isAlive()))
                .isTrue();
        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void aTemporaryFolderIsDeletedAtTheEnd() throws Exception {
        var folder = Files.createDirectories(dir.resolve("with a space/inside"));
        var watchdog = Watchdog.start(dir);
        watchdog.cleanUp(folder.getParent());

        watchdog.abandon();

        assertThat(Await.until(Duration.ofSeconds(10), () -> !watchdog.isAlive()))
                .isTrue();
        assertThat(folder.getParent()).doesNotExist();
        assertThat(dir).exists();
    }
}
