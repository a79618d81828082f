// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Instant;
import java.util.List;

/**
 * A need that wants units, all from one line.
 *
 * @param id unique
 * @param units wanted
 * @param askedAt when help was asked for
 * @param group target group of the person; a need without one forms a group of its own name
 * @param choices the lines that may serve it, each once; a line not named here is never given
 */
public record AllocationNeed(String id, int units, Instant askedAt, String group, List<Choice> choices) {

    /** The most a unit can be worth, in points. */
    public static final int BEST = 1000;

    public AllocationNeed {
        choices = List.copyOf(choices);
        if (units <= 0) {
            throw new IllegalArgumentException("need " + id + " wants no units");
        }
    }

    /**
     * A line that may serve.
     *
     * @param lineId which
     * @param utility what each unit is worth there, in points from 0 to {@value AllocationNeed#BEST}
     */
    public record Choice(String lineId, int utility) {

        public Choice {
            if (utility < 0 || utility > BEST) {
                throw new IllegalArgumentException("utility is from 0 to " + BEST + " points, not " + utility);
            }
        }
    }
}
