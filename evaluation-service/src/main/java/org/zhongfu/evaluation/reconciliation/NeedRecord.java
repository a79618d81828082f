// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.evaluation.fact.NeedStatus;

/**
 * What the services published about one need.
 *
 * @param status null when intake never published it
 * @param units units needed; 0 when unknown
 * @param waitlisted true when matching put it on the waiting list
 * @param areaCode null when no service published it
 * @param outcome the outcome that intake published last; null when there is none
 * @param notedAt when the newest event of intake about it became known here
 */
public record NeedRecord(
        NeedId needId,
        @Nullable NeedStatus status,
        int units,
        boolean waitlisted,
        @Nullable String areaCode,
        @Nullable PublishedOutcome outcome,
        Instant notedAt,
        List<MatchRecord> matches) {

    public NeedRecord {
        matches = List.copyOf(matches);
    }

    /**
     * What intake published about the outcome of a need.
     *
     * @param unitsDelivered units of verified visits it counted; null when it closed the need as met without naming them
     */
    record PublishedOutcome(@Nullable Integer unitsDelivered) {}

    /** Verified visits of all its matches. */
    int verified() {
        return matches.stream().mapToInt(match -> match.visits().verified()).sum();
    }

    /** True when at least one work order has ended and none is open: only then visits decide about the outcome. */
    boolean ordersHaveEnded() {
        return matches.stream().anyMatch(match -> match.order().over())
                && matches.stream().noneMatch(match -> match.order().open());
    }

    /** When anything about the need or its matches became known last. */
    Instant lastNoted() {
        Instant last = notedAt;
        for (MatchRecord match : matches) {
            last = match.notedAt().isAfter(last) ? match.notedAt() : last;
        }
        return last;
    }

    /** Units that count against the need. */
    int inUse() {
        return matches.stream().mapToInt(match -> match.units().inUse()).sum();
    }
}
