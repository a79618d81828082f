// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
    void theLastRunThatClaimedAJobHoldsIt() {
        UUID first = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        Instant until = Instant.parse("2026-11-26T08:00:00Z");

        JobLease lease = JobLease.NONE.claimed(first, until).claimed(second, until.plusSeconds(9));

        assertThat(lease.isHeldBy(first)).isFalse();
        assertThat(lease.isHeldBy(second)).isTrue();
        assertThat(lease.attempts()).isEqualTo(2);
        assertThat(lease.ended().isHeldBy(second)).isFalse();
    }

    private boolean next() {
        boolean there = jobs.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (there) {
            done.incrementAndGet();
        }
        return there;
    }
}
