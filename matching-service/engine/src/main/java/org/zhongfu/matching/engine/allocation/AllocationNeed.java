// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Instant;
import java.util.List;

/**
 * A need that requires units, all from one line.
 *
 * @param id unique
 * @param units wanted
 * @param askedAt when the service was requested
 * @param group target group of the person; needs without a group share a group of their own
 * @param choices the lines that may serve the need, each once; no other line is allocated
 */
public record AllocationNeed(String id, int units, Instant askedAt, String group, List<Choice> choices) {

    /** The highest utility of a unit, in points. */
    public static final int BEST = 1000;

    public AllocationNeed {
        choices = List.copyOf(choices);
        if (units <= 0) {
            throw new IllegalArgumentException("need " + id + " requires no units");
        }
    }

    /**
     * A line that may serve the need.
     *
     * @param lineId id of the line
     * @param utility of each unit there, in points from 0 to {@value AllocationNeed#BEST}
     */
    public record Choice(String lineId, int utility) {

        public Choice {
            if (utility < 0 || utility > BEST) {
                throw new IllegalArgumentException("utility is from 0 to " + BEST + " points, not " + utility);
            }
        }
    }
}
