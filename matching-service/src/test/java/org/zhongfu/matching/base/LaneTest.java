// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final AtomicInteger jobs = new AtomicInteger(2);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void itDoesAllThereIsAndThenWhatItIsCalledFor() throws InterruptedException {
        Lane lane = new Lane("Jobs", Duration.ofHours(1), this::next);
        lane.start(Thread.ofVirtual());
        await().until(() -> done.get() == 2);

        jobs.set(1);
        lane.call();

        await().until(() -> done.get() == 3);
        lane.stop(Duration.ofSeconds(5));
        assertThat(lane.isOver()).isTrue();
    }

    @Test
    void aFaultEndsTheRoundAndNotTheLane() {
        Lane lane = new Lane("Jobs", Duration.ofHours(1), () -> {
            if (jobs.get() == 2) {
                jobs.decrementAndGet();
                throw new IllegalStateException("the database is away");
            }
            return next();
        });

        lane.drain();
        lane.drain();

        assertThat(done).hasValue(1);
    }

    @Test
    void whoTookAJobLastHasIt() {
        UUID first = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        Instant until = Instant.parse("2026-11-26T08:00:00Z");

        Lease lease = Lease.NONE.taken(first, until).taken(second, until.plusSeconds(9));

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
