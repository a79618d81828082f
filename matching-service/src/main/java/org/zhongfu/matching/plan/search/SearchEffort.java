// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Duration;
import org.zhongfu.matching.engine.plan.SearchLimits;

/**
 * The limits of the search for a plan.
 *
 * @param seed seed of the random numbers
 * @param steps largest number of moves evaluated, over all days
 * @param time longest time, over all days
 */
public record SearchEffort(long seed, long steps, Duration time) {

    public static SearchEffort ofTime(long seed, Duration time) {
        return new SearchEffort(seed, Long.MAX_VALUE, time);
    }

    /** The limits of one day. */
    SearchLimits share(int day, double share) {
        long dayTime = Math.max(1, Math.round(time.toMillis() * share));
        long daySteps = steps == Long.MAX_VALUE ? steps : Math.max(1, Math.round(steps * share));
        return new SearchLimits(seed + day, daySteps, Duration.ofMillis(dayTime));
    }
}
