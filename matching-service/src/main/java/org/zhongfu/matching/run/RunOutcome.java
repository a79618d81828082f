// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;

/**
 * The figures of a run, apart from its decisions.
 *
 * @param scoringVersion version of the weights by which units were valued
 * @param figures figures of the run
 * @param groups one for each target group
 * @param lines one for each line that could serve a need
 */
public record RunOutcome(int scoringVersion, RunFigures figures, List<GroupFigures> groups, List<LineFigures> lines) {

    public RunOutcome {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /**
     * The figures of the run. Utility is the number of allocated units times the value of each, in points.
     *
     * @param utility utility of the decisions
     * @param utilityWithoutFairness utility of the decisions by utility alone
     * @param priceOfFairness share of that utility given up for fairness, 0 to 1
     * @param worth utility with the points of the fairness rule, which the decisions maximise
     * @param bound upper bound of `worth` for decisions on complete needs
     * @param worstOfBest rate of the worst-off target group, in thousandths of the rate of the best-off
     * @param worstOfBestWithoutFairness the same by utility alone
     * @param floorReached false when the floor of the fairness rule was out of reach
     * @param inTime false when the time limit ended the search, so that another run may decide otherwise
     */
    public record RunFigures(
            long utility,
            @Min(0) long utilityWithoutFairness,
            @DecimalMin("0") @DecimalMax("1") double priceOfFairness,
            @Min(0) long worth,
            @Min(0) long bound,
            @Min(0) @Max(1000) int worstOfBest,
            @Min(0) @Max(1000) int worstOfBestWithoutFairness,
            boolean floorReached,
            boolean inTime) {}

    /**
     * The figures of a target group.
     *
     * @param targetGroup a code of the list {@code target-groups}; null for persons in none
     * @param needs needs of the group that wait and are eligible
     * @param servable needs that some line could serve completely if it served no others
     * @param withoutFairness the result of the group by utility alone
     * @param withFairness the result of the group by the fairness rule
     * @param points points per unit that the group received to reach the floor, in thousandths of a point
     */
    public record GroupFigures(
            @Nullable String targetGroup,
            @Min(0) int needs,
            @Min(0) int servable,
            GroupResult withoutFairness,
            GroupResult withFairness,
            @Min(0) int points) {}

    /**
     * The result of a target group.
     *
     * @param served needs served
     * @param rate served needs in thousandths of the servable ones
     * @param units units allocated
     * @param utility utility of these units, in points
     */
    public record GroupResult(
            @Min(0) int served, @Min(0) @Max(1000) int rate, long units, long utility) {}

    /**
     * A contract line after the decisions.
     *
     * @param lineId id of the contract line
     * @param contractId id of the contract
     * @param orgCode organisation code of the provider
     * @param serviceItem the service, a code of the list {@code service-items}
     * @param units units the line had left
     * @param given units that the decisions allocate
     * @param price price of a unit in thousandths of a point; 0 when more units are left than needs want
     */
    public record LineFigures(
            UUID lineId,
            ContractId contractId,
            String orgCode,
            String serviceItem,
            int units,
            @Min(0) int given,
            int price) {}
}
