// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.Await;
import org.zhongfu.stack.StartFailedException;

class RestartLoopTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration SHORTEST = Duration.ofMillis(20);
    private static final Duration STABLE = Duration.ofMillis(200);

    private final FakeServer server = new FakeServer();
    private final RestartLoop loop =
            new RestartLoop(server, new Backoff(SHORTEST, Duration.ofMillis(80), STABLE), Duration.ofMillis(5));
    private final Thread thread = Thread.ofVirtual().start(loop);

    @AfterEach
    void stop() throws InterruptedException {
        loop.stop();
        thread.join(SOON);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void aServerThatCouldNotBeStartedIsStartedAgainAfterALongerWait() {
        server.startsThatFail.set(2);

        server.alive = false;

        assertThat(Await.until(SOON, () -> server.alive)).isTrue();
        assertThat(server.waits).containsExactly(SHORTEST, SHORTEST.multipliedBy(2), SHORTEST.multipliedBy(4));
        assertThat(server.failures).containsExactly("not now", "not now");
    }

    @Test
    void aLongRunResetsTheWait() {
        server.startsThatFail.set(1);
        server.alive = false;
        assertThat(Await.until(SOON, () -> server.alive)).isTrue();
        long started = System.nanoTime();
        assertThat(Await.until(SOON, () -> System.nanoTime() - started > STABLE.toNanos()))
                .isTrue();

        server.alive = false;

        assertThat(Await.until(SOON, () -> server.alive)).isTrue();
        assertThat(server.waits).containsExactly(SHORTEST, SHORTEST.multipliedBy(2), SHORTEST);
    }

    private static final class FakeServer implements RestartLoop.Server {

        private final AtomicInteger startsThatFail = new AtomicInteger();
        private final List<Duration> waits = new CopyOnWriteArrayList<>();
        private final List<String> failures = new CopyOnWriteArrayList<>();
        private volatile boolean alive = true;

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public void restart() {
            if (startsThatFail.getAndDecrement() > 0) {
                throw new StartFailedException("not now");
            }
            alive = true;
        }

        @Override
        public void endedAndWaits(Duration wait) {
            waits.add(wait);
        }

        @Override
        public void couldNotStart(RuntimeException reason) {
            failures.add(reason.getMessage());
        }
    }
}
