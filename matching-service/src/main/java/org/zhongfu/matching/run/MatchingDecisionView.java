// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.base.ReasonView;

/**
 * The decision about a need, with its reasons.
 *
 * @param id id of the decision
 * @param need the need as it was at the time of the search
 * @param status the decision and its result
 * @param allocation the line the need is allocated to, with prices
 * @param reasons why no line serves the need, or why the line can no longer serve it, codes of the list
 *     {@code match-reasons}; empty otherwise
 * @param passed lines with a higher utility that were passed over, best first; all eligible lines when the need waits
 * @param matchId id of the match that was made; null while there is none
 * @param settledAt when the decision was applied; null while it is not
 */
public record MatchingDecisionView(
        UUID id,
        @JsonUnwrapped DecidedNeed need,
        DecisionStatus status,
        @JsonUnwrapped LineAllocation allocation,
        List<ReasonView> reasons,
        List<PassedOverLineView> passed,
        @Nullable MatchId matchId,
        @Nullable Instant settledAt) {

    /**
     * The need at the time of the search.
     *
     * @param units units the need requires
     * @param targetGroup primary target group of the person, a code of the list {@code target-groups}; null for none, and
     *     for finance officers and evaluators
     * @param requestedAt when help was first requested
     */
    public record DecidedNeed(
            NeedId needId,
            String areaCode,
            String serviceItem,
            int units,
            @Nullable String targetGroup,
            Instant requestedAt) {}

    /**
     * The allocation of a need to a line.
     *
     * @param lineId id of the contract line the need is allocated to; null when there is none
     * @param utility utility of a unit on that line, 0 to 1000 points
     * @param price price of a unit on that line, in thousandths of a point
     * @param waitingPoints points per unit for the time waited, in thousandths of a point
     * @param groupPoints points per unit for the floor of the group, in thousandths of a point; null for finance officers and
     *     evaluators
     */
    public record LineAllocation(
            @Nullable UUID lineId,
            @Max(1000) int utility,
            int price,
            int waitingPoints,
            @Nullable Integer groupPoints) {}

    /**
     * A line that was passed over.
     *
     * @param lineId id of the contract line
     * @param utility utility of a unit on it, 0 to 1000 points
     * @param units units the line had left
     * @param left units that are left after all decisions
     * @param price price of a unit on it, in thousandths of a point
     * @param why why it was passed over, a code of the list {@code match-reasons}
     */
    public record PassedOverLineView(
            UUID lineId, @Max(1000) int utility, int units, int left, int price, ReasonView why) {}
}
