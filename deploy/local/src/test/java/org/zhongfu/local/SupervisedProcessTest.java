// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.Await;
import org.zhongfu.stack.StartFailedException;

class SupervisedProcessTest {

    private final BlockingQueue<Process> started = new LinkedBlockingQueue<>();
    private final List<Integer> codes = new CopyOnWriteArrayList<>();
    private final SupervisedProcess.Listener listener = new SupervisedProcess.Listener() {
        @Override
        public void started(Process process) {
            started.add(process);
        }

        @Override
        public void endedAndWaits(int exitCode, Duration wait) {
            codes.add(exitCode);
        }
    };

    private SupervisedProcess supervised = supervise("sleep 300");

    private SupervisedProcess supervise(String script) {
        return new SupervisedProcess("sleeper", () -> shell(script), quickly(), listener);
    }

    private static Backoff quickly() {
        return new Backoff(Duration.ofMillis(10), Duration.ofMillis(40), Duration.ofMinutes(1));
    }

    private static Process shell(String script) {
        try {
            return new ProcessBuilder("sh", "-c", "exec " + script).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process next() throws InterruptedException {
        var process = started.poll(10, TimeUnit.SECONDS);
        assertThat(process).isNotNull();
        return process;
    }

    @AfterEach
    void stop() {
        supervised.stop();
        supervised.awaitStop(Duration.ofSeconds(5));
    }

    @Test
    void aProcessThatWasKilledIsStartedAgain() throws Exception {
        supervised.start();
        var first = next();

        first.destroyForcibly();

        var second = next();
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(second.isAlive()).isTrue();
        assertThat(codes).containsExactly(137);
    }

    @Test
    void aProcessThatEndsByItselfIsStartedAgainAndAgain() throws Exception {
        supervised = supervise("false");
        supervised.start();

        next();
        next();
        next();
        assertThat(codes).contains(1);
    }

    @Test
    void aStoppedProcessStaysStopped() throws Exception {
        supervised.start();
        var first = next();

        supervised.stop();
        supervised.awaitStop(Duration.ofSeconds(5));

        assertThat(first.isAlive()).isFalse();
        assertThat(started.poll(300, TimeUnit.MILLISECONDS)).isNull();
        assertThat(supervised.isAlive()).isFalse();
    }

    @Test
    void aProcessThatIgnoresTheStopIsKilled() throws Exception {
        supervised = supervise("sh -c 'trap \"\" TERM; echo deaf; while :; do sleep 0.05; done'");
        supervised.start();
        var deaf = next();
        assertThat(deaf.inputReader().readLine()).isEqualTo("deaf");

        supervised.stop();
        supervised.awaitStop(Duration.ofMillis(300));

        assertThat(Await.until(Duration.ofSeconds(5), () -> !deaf.isAlive())).isTrue();
    }

    @Test
    void aRestartThatFailsIsTriedAgain() throws Exception {
        var attempts = new LinkedBlockingQueue<Integer>();
        supervised = new SupervisedProcess(
                "flaky",
                () -> {
                    attempts.add(attempts.size());
                    if (attempts.size() == 2) {
                        throw new StartFailedException("not now");
                    }
                    return shell("sleep 300");
                },
                quickly(),
                listener);
        supervised.start();

        next().destroyForcibly();

        assertThat(next().isAlive()).isTrue();
        assertThat(attempts).hasSize(3);
    }
}
