// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allotment;

/**
 * Raises the points of groups that are served too rarely, until the worst-off is near the best-off, the points allowed
 * are used up, or it is of no more use. What group points cannot mend (nobody was bought for what a group needs) they
 * leave alone.
 */
final class Floor {

    private static final int ROUNDS = 6;
    private static final int WHOLE = 1000;

    /** A little above the floor, since places move a little each time. */
    private static final int MARGIN = 5;

    private final Market market;
    private final FairnessRule rule;
    private final boolean[] servable;

    Floor(Market market, FairnessRule rule) {
        this.market = market;
        this.rule = rule;
        servable = new boolean[market.needs];
        for (int need = 0; need < market.needs; need++) {
            servable[need] = market.firstEdge[need] < market.firstEdge[need + 1];
        }
    }

    /** The attempt that keeps the floor with the fewest points, or comes nearest to it. */
    Attempt reach(AllotmentLimits limits, Deadline deadline) {
        Attempt attempt = new Attempt(market, new int[market.groups.size()], null, limits, deadline);
        Attempt best = attempt;
        for (int round = 0; round < ROUNDS && worstOfBest(best) < rule.floor() && !deadline.passed(); round++) {
            int[] points = raised(attempt);
            if (java.util.Arrays.equals(points, attempt.groupPoints)) {
                break;
            }
            attempt = new Attempt(market, points, attempt, limits, deadline);
            best = worstOfBest(attempt) > worstOfBest(best) ? attempt : best;
        }
        return best;
    }

    private int[] raised(Attempt attempt) {
        int[] rates = rates(attempt);
        int best = 0;
        for (int rate : rates) {
            best = Math.max(best, rate);
        }
        int[] points = attempt.groupPoints.clone();
        for (int group = 0; group < points.length; group++) {
            int lacking = best * (rule.floor() + MARGIN) / WHOLE - rates[group];
            if (lacking > 0) {
                // A thousandth lacking is worth about a point a unit: it closes most of the gap in a round or two.
                points[group] = Math.min(rule.floorPoints() * Market.POINT, points[group] + lacking * Market.POINT);
            }
        }
        return points;
    }

    private int worstOfBest(Attempt attempt) {
        int best = 0;
        int worst = WHOLE;
        for (int rate : rates(attempt)) {
            best = Math.max(best, rate);
            worst = Math.min(worst, rate);
        }
        return best == 0 ? WHOLE : WHOLE * worst / best;
    }

    /** Served of those that could be, in thousandths, by group. */
    private int[] rates(Attempt attempt) {
        int[] could = new int[market.groups.size()];
        int[] rates = new int[could.length];
        for (int need = 0; need < market.needs; need++) {
            int group = market.group[need];
            could[group] += servable[need] ? 1 : 0;
            rates[group] += attempt.places.waits(need) ? 0 : 1;
        }
        for (int group = 0; group < rates.length; group++) {
            rates[group] = could[group] == 0 ? WHOLE : (int) ((long) WHOLE * rates[group] / could[group]);
        }
        return rates;
    }
}
