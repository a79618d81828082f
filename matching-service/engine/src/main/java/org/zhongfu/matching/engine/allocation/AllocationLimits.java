// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;

/**
 * When the search for better assignments stops: whichever comes first.
 *
 * @param seed of the random
 * @param effort changes tried for each line; a search the time does not cut short is repeatable to the last unit
 * @param time at most for the search, counted from the start; prices are found before, whatever that takes
 */
public record AllocationLimits(long seed, int effort, Duration time) {

    private static final int USUAL_EFFORT = 10;

    public AllocationLimits {
        if (effort < 0 || !time.isPositive()) {
            throw new IllegalArgumentException("a search needs an effort of 0 or more and a positive time");
        }
    }

    /** Enough for what a prefecture has waiting, and a time no such backlog needs. */
    public static AllocationLimits usual(long seed) {
        return new AllocationLimits(seed, USUAL_EFFORT, Duration.ofMinutes(1));
    }
}
