// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.time.Duration;

/**
 * When a search stops: whichever comes first.
 *
 * @param seed of the random
 * @param steps moves tried at most
 * @param time at most; a search that ends by steps alone is repeatable to the last figure
 */
public record SearchLimits(long seed, long steps, Duration time) {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    public SearchLimits {
        if (steps <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a search needs a positive number of steps and a positive time");
        }
    }

    /** Stops after so many moves. */
    public static SearchLimits steps(long seed, long steps) {
        return new SearchLimits(seed, steps, FOR_EVER);
    }

    /** Stops after so much time. */
    public static SearchLimits time(long seed, Duration time) {
        return new SearchLimits(seed, Long.MAX_VALUE, time);
    }

    /** True when time, not a number of steps, bounds the search. */
    public boolean byTime() {
        return steps == Long.MAX_VALUE;
    }
}
