// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.ReasonView;

/**
 * What was decided about a need and why. Points of fairness and prices are in thousandths of a point.
 *
 * @param units wanted
 * @param targetGroup the primary one, null when the person is in none
 * @param requestedAt when help was first asked for
 * @param lineId who is to serve, null when nobody is
 * @param utility of a unit there, 0 to 1000 points
 * @param price of a unit there
 * @param waitingPoints for having waited, a unit
 * @param groupPoints for the group's floor, a unit
 * @param reasons why nobody serves, or why the line could not serve any more; none otherwise
 * @param passed the lines it would have liked better, the best first: all that may serve when it waits
 * @param matchId the match that was made, null while there is none
 * @param settledAt when it was carried out, null while it is not
 */
public record MatchingDecisionView(
        UUID id,
        UUID needId,
        String areaCode,
        String serviceItem,
        int units,
        @Nullable String targetGroup,
        Instant requestedAt,
        DecisionStatus status,
        @Nullable UUID lineId,
        int utility,
        int price,
        int waitingPoints,
        int groupPoints,
        List<ReasonView> reasons,
        List<PassedLine> passed,
        @Nullable UUID matchId,
        @Nullable Instant settledAt) {

    /**
     * A line it did not get.
     *
     * @param utility of a unit there, 0 to 1000 points
     * @param units the line had to give
     * @param left of them in the end
     * @param price of a unit there
     * @param why it was not given
     */
    public record PassedLine(UUID lineId, int utility, int units, int left, int price, ReasonView why) {}
}
