// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the services say about one need.
 *
 * @param status null when intake never told of it
 * @param units units needed; 0 when unknown
 * @param waitlisted true when matching said that it waits
 * @param areaCode null when nobody told
 * @param notedAt when intake's newest word about it became known here
 */
public record NeedRecord(
        UUID needId,
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

    int inUse() {
        return matches.stream().mapToInt(MatchRecord::inUse).sum();
    }
}
