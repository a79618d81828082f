// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A worker who can be planned.
 *
 * @param id unique
 * @param skills what the worker has of what visits require: trades, credentials valid that day, languages
 * @param startPlace where the day begins
 * @param endPlace where it ends
 * @param shift when the worker is on duty; work after its end is overtime; null: always, from tick 0
 * @param maxOvertime ticks after the shift that are never exceeded; only read with a shift
 * @param rest the break, or null when there is none
 */
public record PlanWorker(
        String id,
        Set<String> skills,
        int startPlace,
        int endPlace,
        @Nullable Interval shift,
        int maxOvertime,
        @Nullable Rest rest) {

    /** Overtime without a maximum. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    public PlanWorker {
        skills = Set.copyOf(skills);
        if (maxOvertime < 0) {
            throw new IllegalArgumentException("the maximum overtime must not be negative");
        }
    }

    /**
     * A break, taken where the worker is.
     *
     * @param within the interval in which it must lie
     * @param ticks its duration
     */
    public record Rest(Interval within, int ticks) {

        public Rest {
            if (ticks <= 0 || ticks > within.to() - within.from()) {
                throw new IllegalArgumentException("a break must fit into its interval");
            }
        }
    }
}
