// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What a comparison of everything found.
 *
 * @param asOf when it was compared
 * @param byCounty sums and numbers of differences per county
 * @param breaks the first of the differences, by need
 */
public record Outcome(Instant asOf, Map<String, County> byCounty, List<Break> breaks) {

    public Outcome {
        byCounty = Map.copyOf(byCounty);
        breaks = List.copyOf(breaks);
    }

    /**
     * The part of one county.
     *
     * @param breaks differences that stay
     * @param inFlight differences younger than the grace period: an event is probably not received yet
     */
    public record County(@Nested Totals totals, long breaks, long inFlight) {

        static final County NONE = new County(Totals.NONE, 0, 0);

        County plus(County other) {
            return new County(totals.plus(other.totals), breaks + other.breaks, inFlight + other.inFlight);
        }
    }

    /** All counties together. */
    public County all() {
        return byCounty.values().stream().reduce(County.NONE, County::plus);
    }

    /** True when nothing is lost or counted twice. */
    public boolean balanced() {
        return all().breaks() == 0;
    }
}
