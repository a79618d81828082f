// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to, apart from the single decisions.
 *
 * @param scoringVersion of the weights units were valued by
 * @param figures of the whole
 * @param groups one for each target group
 * @param lines one for each line some need could have had
 */
public record RunOutcome(int scoringVersion, RunFigures figures, List<GroupFigures> groups, List<LineFigures> lines) {

    public RunOutcome {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /**
     * The whole. Utility is units given times what each is worth, in points.
     *
     * @param utility of what was decided
     * @param utilityWithoutFairness of what would have been decided by utility alone
     * @param priceOfFairness share of that utility given up, 0 to 1
     * @param worth utility with the points of fairness: what the choice was made by
     * @param bound no decision on whole needs can have more worth
     * @param worstOfBest the worst-off group's rate in thousandths of the best-off group's
     * @param worstOfBestWithoutFairness the same by utility alone
     * @param floorReached false when the rule's floor was out of reach
     * @param inTime false when the time cut the search short, so that another run may end elsewhere
     */
    public record RunFigures(
            long utility,
            long utilityWithoutFairness,
            double priceOfFairness,
            long worth,
            long bound,
            int worstOfBest,
            int worstOfBestWithoutFairness,
            boolean floorReached,
            boolean inTime) {}

    /**
     * How a target group fares.
     *
     * @param targetGroup its code, null for needs of persons in none
     * @param needs it has among those that wait and may have the service
     * @param servable those that some line could serve whole, were nobody else there
     * @param points a unit of it got to reach the floor, in thousandths of a point
     */
    public record GroupFigures(
            @Nullable String targetGroup,
            int needs,
            int servable,
            SharedOut withoutFairness,
            SharedOut withFairness,
            int points) {}

    /**
     * What a group gets.
     *
     * @param served needs
     * @param rate served of those that could be, in thousandths
     */
    public record SharedOut(int served, int rate, long units, long utility) {}

    /**
     * A contract line afterwards.
     *
     * @param units it had to give
     * @param given of them by these decisions
     * @param price of a unit, in thousandths of a point; 0 when nobody contests the line
     */
    public record LineFigures(
            UUID lineId, UUID contractId, String orgCode, String serviceItem, int units, int given, int price) {}
}
