// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.time.Duration;

/**
 * What fairness may cost, in points of utility a unit; whole numbers, so that the same facts give the same choice again.
 * Waiting gives a need points on top of what it is worth: whoever asked first gets the scarce unit, unless somebody else
 * makes more of it by more than the difference of their points. A group that is served too rarely gets points until its
 * rate is near the best-off group's, or the points allowed for it are used up.
 *
 * @param version grows when a weight changes
 * @param waitingPoints for having waited {@code waitingFull} or longer; less in proportion
 * @param waitingFull after how long waiting gives no more points
 * @param floor lowest rate of a group, in thousandths of the best-off group's
 * @param floorPoints most points a group gets to reach the floor
 */
public record FairnessRule(int version, int waitingPoints, Duration waitingFull, int floor, int floorPoints) {

    /** Utility alone counts; between equals, who asked first. */
    public static final FairnessRule NONE = new FairnessRule(0, 0, Duration.ofDays(1), 0, 0);

    /** The rule as shipped. */
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
