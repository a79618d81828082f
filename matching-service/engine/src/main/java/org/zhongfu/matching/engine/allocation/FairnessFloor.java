// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/**
 * Raises the points of groups that are served too rarely until the lowest rate is near the highest, or the allowed
 * points are used up, or more points have no effect. Points do not help a group whose services were not purchased.
 */
final class FairnessFloor {

    private static final int ROUNDS = 8;

    /**
     * The change of the points of a group for each thousandth of rate above or below the floor. When groups change
     * their ranks because the step is too large, it is halved.
     */
    private static final int FIRST_STEP = 300;

    private static final int WHOLE = 1000;

    /** A margin above the floor, since each attempt changes the assignments a little. */
    private static final int MARGIN = 5;

    private final AllocationData data;
    private final FairnessRule rule;

    FairnessFloor(AllocationData data, FairnessRule rule) {
        this.data = data;
        this.rule = rule;
    }

    /** The attempt that reaches the floor with the fewest points, or the one nearest to it. */
    AllocationAttempt reach(AllocationLimits limits, Deadline deadline) {
        AllocationAttempt best = new AllocationAttempt(data, new int[data.groups.size()], null, limits, deadline);
        AllocationAttempt last = best;
        int step = FIRST_STEP;
        for (int round = 0; round < ROUNDS && rateRatio(best) < rule.floor() && !deadline.passed(); round++) {
            int[] points = raised(last, step);
            if (Arrays.equals(points, last.groupPoints)) {
                break;
            }
            AllocationAttempt next = new AllocationAttempt(data, points, last, limits, deadline);
            if (isOvershoot(last, next)) {
                step /= 2;
            } else {
                last = next;
            }
            best = rateRatio(next) > rateRatio(best) ? next : best;
        }
        return best;
    }

    /** True when the group with the lowest rate before has the highest rate now. */
    private boolean isOvershoot(AllocationAttempt last, AllocationAttempt next) {
        int[] before = rates(last);
        int[] after = rates(next);
        int worst = 0;
        int best = 0;
        for (int group = 1; group < before.length; group++) {
            worst = before[group] < before[worst] ? group : worst;
            best = after[group] > after[best] ? group : best;
        }
        return worst == best;
    }

    private int[] raised(AllocationAttempt attempt, int step) {
        int[] rates = rates(attempt);
        int best = 0;
        for (int rate : rates) {
            best = Math.max(best, rate);
        }
        int[] points = attempt.groupPoints.clone();
        int lowest = Integer.MAX_VALUE;
        for (int group = 0; group < points.length; group++) {
            int lacking = best * (rule.floor() + MARGIN) / WHOLE - rates[group];
            points[group] = Math.max(0, points[group] + lacking * step);
            lowest = Math.min(lowest, points[group]);
        }
        for (int group = 0; group < points.length; group++) {
            // Only differences count; points that all groups have are subtracted.
            points[group] = Math.min(rule.floorPoints() * AllocationData.POINT, points[group] - lowest);
        }
        return points;
    }

    private int rateRatio(AllocationAttempt attempt) {
        int best = 0;
        int worst = WHOLE;
        for (int rate : rates(attempt)) {
            best = Math.max(best, rate);
            worst = Math.min(worst, rate);
        }
        return best == 0 ? WHOLE : WHOLE * worst / best;
    }

    /** By group: served needs of the servable ones, in thousandths. */
    private int[] rates(AllocationAttempt attempt) {
        int[] could = new int[data.groups.size()];
        int[] rates = new int[could.length];
        for (int need = 0; need < data.needs; need++) {
            int group = data.group[need];
            could[group] += data.servable(need) ? 1 : 0;
            rates[group] += attempt.assignments.isWaiting(need) ? 0 : 1;
        }
        for (int group = 0; group < rates.length; group++) {
            rates[group] = could[group] == 0 ? WHOLE : (int) ((long) WHOLE * rates[group] / could[group]);
        }
        return rates;
    }
}
