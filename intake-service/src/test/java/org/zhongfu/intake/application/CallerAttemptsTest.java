// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.testkit.TestClock;

class CallerAttemptsTest {

    private final TestClock clock = TestClock.at(Instant.parse("2026-11-27T08:00:00Z"));
    private final CallerAttempts attempts = new CallerAttempts(clock);

    @Test
    void afterTheLimitTheCallerWaitsUntilTheHourIsOver() {
        exhaust("a");
        clock.advance(Duration.ofMinutes(45));

        assertThat(attempts.count("a")).isEqualTo(15 * 60);
    }

    @Test
    void anotherCallerDoesNotWait() {
        exhaust("a");

        assertThat(attempts.count("b")).isZero();
    }

    @Test
    void afterAnHourTheCallerTriesAgain() {
        exhaust("a");
        clock.advance(Duration.ofHours(1));

        assertThat(attempts.count("a")).isZero();
    }

    @Test
    void rightAnswersDoNotCount() {
        for (int i = 0; i < 3 * CallerAttempts.MAX_ATTEMPTS; i++) {
            assertThat(attempts.count("a")).isZero();
            attempts.takeBack("a");
        }
    }

    @Test
    void ofTooManyCallersTheOldestIsForgotten() {
        exhaust("oldest");
        exhaust("second");
        for (int i = 2; i < CallerAttempts.MAX_CALLERS; i++) {
            attempts.count("caller " + i);
        }

        attempts.count("one too many");

        assertThat(attempts.count("second")).isPositive();
        assertThat(attempts.count("oldest")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8::1, 2001:db8::ffff:1, true",
        "2001:db8::1, 2001:db8:0:1::1, false"
    })
    void addressesOfOneNetworkAreOneCaller(String one, String other, boolean same) {
        boolean equal = ProgressCaller.of(Caller.ANONYMOUS, one).equals(ProgressCaller.of(Caller.ANONYMOUS, other));

        assertThat(equal).isEqualTo(same);
    }

    private void exhaust(String caller) {
        for (int i = 0; i < CallerAttempts.MAX_ATTEMPTS; i++) {
            assertThat(attempts.count(caller)).isZero();
        }
    }
}
