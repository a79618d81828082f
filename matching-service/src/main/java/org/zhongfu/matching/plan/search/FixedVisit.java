// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that does not move: the worker and the time are settled.
 *
 * @param key names it
 * @param part 1 for the only or first worker, 2 for the second
 * @param parts workers it needs
 * @param visit what it was planned from, null when it is in the calendar for another reason
 * @param needId what it serves
 * @param place null when it is not known
 */
public record FixedVisit(
        String key,
        int part,
        int parts,
        UUID workerId,
        Instant start,
        Instant end,
        @Nullable VisitToPlan visit,
        UUID needId,
        @Nullable Place place) {

    String id() {
        return key + "#" + part;
    }

    boolean overlaps(Instant from, Instant until) {
        return start.isBefore(until) && from.isBefore(end);
    }
}
