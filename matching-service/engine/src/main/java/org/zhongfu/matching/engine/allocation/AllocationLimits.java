// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;

/**
 * The limits of the search; the first one reached ends it.
 *
 * @param seed of the random numbers
 * @param effort number of changes tried for each line; a search that ends by effort is reproducible
 * @param time of the search from the start; the auction before it has no limit
 */
public record AllocationLimits(long seed, int effort, Duration time) {

    private static final int USUAL_EFFORT = 10;

    public AllocationLimits {
        if (effort < 0 || !time.isPositive()) {
            throw new IllegalArgumentException("a search needs an effort of 0 or more and a positive time");
        }
    }

    /** The usual effort for the backlog of a prefecture, with a time limit that such a backlog does not reach. */
    public static AllocationLimits usual(long seed) {
        return new AllocationLimits(seed, USUAL_EFFORT, Duration.ofMinutes(1));
    }
}
