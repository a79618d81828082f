// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A visit whose worker and time are fixed.
 *
 * @param key identifies the visit
 * @param part 1 for the only or first worker, 2 for the second
 * @param parts number of workers the visit needs
 * @param visit the visit as it was to be planned; null when it is in the calendar without a plan
 * @param needId the need it serves
 * @param place null when it is not known
 */
public record FixedVisit(
        String key,
        int part,
        int parts,
        WorkerId workerId,
        Instant start,
        Instant end,
        @Nullable VisitToPlan visit,
        NeedId needId,
        @Nullable Place place) {

    String id() {
        return key + "#" + part;
    }

    boolean overlaps(Instant from, Instant until) {
        return start.isBefore(until) && from.isBefore(end);
    }
}
