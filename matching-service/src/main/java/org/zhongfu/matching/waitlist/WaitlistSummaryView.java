// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.FactsVisibility;

/**
 * How many needs wait, for which reasons and for how long.
 *
 * @param waiting needs that wait
 * @param units units of them that no match uses
 * @param oldestRequestedAt when help was requested that waits longest; null when no need waits
 * @param reasons by reason; a need that waits for several reasons is counted at each of them
 */
public record WaitlistSummaryView(
        @Min(0) int waiting, @Min(0) int units, @Nullable Instant oldestRequestedAt, List<WaitingByReason> reasons) {

    public WaitlistSummaryView {
        reasons = List.copyOf(reasons);
    }

    /** The summary without reasons that tell something about persons. */
    WaitlistSummaryView withoutFacts() {
        return new WaitlistSummaryView(
                waiting,
                units,
                oldestRequestedAt,
                reasons.stream()
                        .filter(reason -> !FactsVisibility.isFact(reason.reasonCode()))
                        .toList());
    }

    /**
     * The needs that wait for one reason, by the time since help was requested.
     *
     * @param reasonCode why no provider can serve them now: a code of the list {@code match-reasons}
     * @param waiting needs that wait for this reason
     * @param units units of them that no match uses
     * @param oldestRequestedAt when help was requested that waits longest
     * @param underSevenDays requested less than 7 days ago
     * @param sevenToThirtyDays requested 7 days ago or earlier, and less than 30 days ago
     * @param overThirtyDays requested 30 days ago or earlier
     */
    public record WaitingByReason(
            String reasonCode,
            @Min(0) int waiting,
            @Min(0) int units,
            Instant oldestRequestedAt,
            @Min(0) int underSevenDays,
            @Min(0) int sevenToThirtyDays,
            @Min(0) int overThirtyDays) {}
}
