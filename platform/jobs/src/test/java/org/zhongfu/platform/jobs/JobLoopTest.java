// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.LogRecords;

class JobLoopTest {

    private final AtomicInteger jobs = new AtomicInteger(2);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void itDoesAllJobsThereAreAndAfterAWakeTheNewOne() throws InterruptedException {
        JobLoop loop = new JobLoop("Jobs", Duration.ofHours(1), this::next);
        loop.start(Thread.ofVirtual());
        await().until(() -> done.get() == 2);

        jobs.set(1);
        loop.wake();

        await().until(() -> done.get() == 3);
        loop.stop(Duration.ofSeconds(5));
        assertThat(loop.isStopping()).isTrue();
    }

    @Test
    void anErrorEndsTheRoundAndNotTheLoop() {
        JobLoop loop = new JobLoop("Jobs", Duration.ofHours(1), () -> {
            if (jobs.get() == 2) {
                jobs.decrementAndGet();
                throw new IllegalStateException("the database is away");
            }
            return next();
        });

        loop.drain();
        loop.drain();

        assertThat(done).hasValue(1);
    }

    @Test
    void whileTheDatabaseIsAwayOneLineIsLoggedAndOneWhenItIsBack() {
        jobs.set(5);
        JobLoop loop = new JobLoop("Jobs", Duration.ofHours(1), () -> {
            if (jobs.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            return false;
        });

        try (LogRecords log = LogRecords.of(JobLoop.class)) {
            for (int round = 0; round < 8; round++) {
                loop.drain();
            }

            assertThat(log.lines()).hasSize(2);
            assertThat(log.lines().getLast().text()).endsWith("works again");
        }
    }

    @Test
    void theLoopContinuesAfterAnError() throws InterruptedException {
        JobLoop loop = new JobLoop("Jobs", Duration.ofMillis(1), () -> {
            if (jobs.get() == 2) {
                jobs.decrementAndGet();
                throw new StackOverflowError();
            }
            return next();
        });

        loop.start(Thread.ofVirtual());

        await().until(() -> done.get() == 1);
        loop.stop(Duration.ofSeconds(5));
    }

    private boolean next() {
        boolean there = jobs.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (there) {
            done.incrementAndGet();
        }
        return there;
    }
}
