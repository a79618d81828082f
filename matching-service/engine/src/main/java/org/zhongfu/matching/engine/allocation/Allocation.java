// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.List;

/**
 * The result of allocating a backlog, with the figures that explain it to each need.
 *
 * @param rule the weights used
 * @param decisions one for each need, in the order of the problem
 * @param lines one for each line, in the order of the problem
 * @param groups one for each target group, by name
 * @param utility sum over the allocated units of their utility, in points, without points of fairness
 * @param objective the same sum with points of fairness; the search maximises it
 * @param upperBound no allocation of whole needs has a higher objective with the same points of fairness
 * @param changes number of changes tried in the search
 * @param completed false when the time limit stopped the search; another run may then have another result
 */
public record Allocation(
        FairnessRule rule,
        List<Decision> decisions,
        List<LineShare> lines,
        List<GroupShare> groups,
        long utility,
        long objective,
        long upperBound,
        long changes,
        boolean completed) {

    public Allocation {
        decisions = List.copyOf(decisions);
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /**
     * A line after the allocation.
     *
     * @param units available before
     * @param given allocated to whole needs
     * @param price of a unit, in thousandths of a point: the worth of the unit to the last need that got some or would
     *     get some; 0 when the line has no competition
     */
    public record LineShare(String lineId, int units, int given, int price) {}

    /**
     * The result for a target group.
     *
     * @param needs its needs in the backlog
     * @param servable needs that at least one line could serve whole if there were no other needs
     * @param served needs with an assignment
     * @param units allocated
     * @param utility of those units, in points
     * @param points each of its units gets to reach the floor, in thousandths of a point
     */
    public record GroupShare(String group, int needs, int servable, int served, long units, long utility, int points) {

        /** Served needs of the servable ones, in thousandths; 1000 when none is servable. */
        public int rate() {
            return servable == 0 ? 1000 : (int) (1000L * served / servable);
        }

        /** The mean utility of an allocated unit, in points; 0 when none was allocated. */
        public double meanUtility() {
            return units == 0 ? 0 : (double) utility / units;
        }
    }

    /** The lowest rate of a group in thousandths of the highest rate; 1000 when no need is served. */
    public int rateRatio() {
        int best = groups.stream().mapToInt(GroupShare::rate).max().orElse(0);
        int worst = groups.stream().mapToInt(GroupShare::rate).min().orElse(0);
        return best == 0 ? 1000 : 1000 * worst / best;
    }

    /** True when no group is served at a lower rate than the floor of the rule. */
    public boolean floorReached() {
        return rateRatio() >= rule.floor();
    }
}
