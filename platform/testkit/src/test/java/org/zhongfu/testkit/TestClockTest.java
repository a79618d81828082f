// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TestClockTest {

    private static final Instant THEN = Instant.parse("2020-02-29T08:00:00.123456Z");

    private final TestClock clock = new TestClock();

    @Test
    void aClockThatIsNotSetFollowsTheMachine() {
        Instant before = InstantSource.system().instant().minusNanos(1_000);

        assertThat(clock.instant())
                .isBetween(before, InstantSource.system().instant())
                .satisfies(now -> assertThat(now.getNano() % 1_000).isZero());
    }

    @Test
    void aClockThatIsSetStopsAtMicroseconds() {
        clock.set(THEN.plusNanos(789));

        assertThat(clock.instant()).isEqualTo(THEN).isEqualTo(clock.instant());
    }

    @Test
    void theTestClockAdvancesByTheRequestedSteps() {
        clock.set(THEN);
        clock.advance(Duration.ofDays(1));
        clock.advance(Duration.ofHours(-1));

        assertThat(clock.instant()).isEqualTo(THEN.plus(Duration.ofHours(23)));
    }

    @Test
    void aRunningClockContinuesFromTheTimeItWasAdvancedTo() {
        clock.advance(Duration.ofDays(400));

        assertThat(clock.instant()).isAfter(InstantSource.system().instant().plus(Duration.ofDays(399)));
    }

    @Test
    void aResetEndsAll() {
        clock.set(THEN);
        clock.advance(Duration.ofDays(1));
        clock.reset();

        assertThat(clock.instant()).isAfter(InstantSource.system().instant().minus(Duration.ofMinutes(1)));
    }
}
