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
 * @param notedAt when the newest event of intake about it became known here
 */
public record NeedRecord(
        NeedId needId,
        @Nullable NeedStatus status,
        int units,
        boolean waitlisted,
        @Nullable String areaCode,
        Instant notedAt,
        List<MatchRecord> matches) {

    public NeedRecord {
        matches = List.copyOf(matches);
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
