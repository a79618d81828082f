// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;

/**
 * The weights of fairness, in points of utility for each unit. They are whole numbers, so that the same input gives the
 * same result. A waiting need gets points: the need requested first gets a scarce unit, unless the unit is worth more
 * to another need by more than the difference of points. A group that is served too rarely gets points until its rate
 * is near the highest one or the allowed points are used up.
 *
 * @param version grows when a weight changes
 * @param waitingPoints points after {@code waitingFull} or longer; proportional before
 * @param waitingFull the waiting time after which the points no longer grow
 * @param floor lowest permitted rate of a group, in thousandths of the highest rate
 * @param floorPoints maximum points for a group to reach the floor
 */
public record FairnessRule(int version, int waitingPoints, Duration waitingFull, int floor, int floorPoints) {

    /** Only utility counts; of equals, the need requested first. */
    public static final FairnessRule NONE = new FairnessRule(0, 0, Duration.ofDays(1), 0, 0);

    /** The rule in use. */
    public static final FairnessRule CURRENT = new FairnessRule(1, 250, Duration.ofDays(180), 950, 150);

    public FairnessRule {
        if (waitingPoints < 0
                || waitingPoints > AllocationNeed.BEST
                || floorPoints < 0
                || floorPoints > AllocationNeed.BEST
                || floor < 0
                || floor > 1000
                || !waitingFull.isPositive()) {
            throw new IllegalArgumentException("weights of fairness are from 0 to 1000, after a positive time");
        }
    }
}
