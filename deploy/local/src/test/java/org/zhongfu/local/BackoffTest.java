// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration QUICK = Duration.ofSeconds(1);

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));

    @Test
    void eachEarlyEndDoublesTheWaitUpToABound() {
        assertThat(Stream.generate(() -> backoff.afterRunOf(QUICK)).limit(6))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
    }

    @Test
    void aLongRunResetsTheWait() {
        backoff.afterRunOf(QUICK);
        backoff.afterRunOf(QUICK);

        assertThat(backoff.afterRunOf(Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(1));
    }
}
