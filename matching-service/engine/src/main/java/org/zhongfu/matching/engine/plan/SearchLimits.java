// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.time.Duration;

/**
 * The limits of a search; the first one reached ends it.
 *
 * @param seed of the random numbers
 * @param steps maximum number of moves
 * @param time maximum time; a search that ends by steps alone is reproducible
 */
public record SearchLimits(long seed, long steps, Duration time) {

    private static final Duration NO_TIME_LIMIT = Duration.ofDays(365);

    public SearchLimits {
        if (steps <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a search needs a positive number of steps and a positive time");
        }
    }

    /** Stops after a number of moves. */
    public static SearchLimits steps(long seed, long steps) {
        return new SearchLimits(seed, steps, NO_TIME_LIMIT);
    }

    /** Stops after a time. */
    public static SearchLimits time(long seed, Duration time) {
        return new SearchLimits(seed, Long.MAX_VALUE, time);
    }

    /** True when only the time bounds the search. */
    public boolean byTime() {
        return steps == Long.MAX_VALUE;
    }
}
