// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.List;

/**
 * What became of a backlog, with everything needed to tell each need why.
 *
 * @param rule the weights followed
 * @param decisions one for each need, in the problem's order
 * @param lines one for each line, in the problem's order
 * @param groups one for each target group, by name
 * @param utility units given times what each is worth, in points, without any points of fairness
 * @param objective the same with them: what the choice was made by
 * @param upperBound no allotment of whole needs has more worth than this, with the same points of fairness
 * @param changes tried in the search
 * @param completed false when the time cut the search short, so that another run may end elsewhere
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
     * A line afterwards.
     *
     * @param units there were to give
     * @param given to whole needs
     * @param price of a unit, in thousandths of a point: what the last one who got some, or would have, makes of it; 0
     *     when nobody contests the line
     */
    public record LineShare(String lineId, int units, int given, int price) {}

    /**
     * How a target group fared.
     *
     * @param needs it has in the backlog
     * @param servable those of them that at least one line could serve whole, were nobody else there
     * @param served those that got a place
     * @param units given
     * @param utility of those units, in points
     * @param points each of its units got to reach the floor, in thousandths of a point
     */
    public record GroupShare(String group, int needs, int servable, int served, long units, long utility, int points) {

        /** Served of those that could be, in thousandths; a thousand when none could be. */
        public int rate() {
            return servable == 0 ? 1000 : (int) (1000L * served / servable);
        }

        /** Mean utility of a unit given, in points; 0 when none was. */
        public double meanUtility() {
            return units == 0 ? 0 : (double) utility / units;
        }
    }

    /** The worst-off group's rate in thousandths of the best-off group's; a thousand when nobody was served at all. */
    public int rateRatio() {
        int best = groups.stream().mapToInt(GroupShare::rate).max().orElse(0);
        int worst = groups.stream().mapToInt(GroupShare::rate).min().orElse(0);
        return best == 0 ? 1000 : 1000 * worst / best;
    }

    /** True when no group is served at a lower rate than the rule's floor. */
    public boolean floorReached() {
        return rateRatio() >= rule.floor();
    }
}
