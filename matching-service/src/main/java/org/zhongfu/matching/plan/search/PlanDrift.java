// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.Set;
import java.util.UUID;

/**
 * What has become of the visits of a plan since it was made.
 *
 * @param lost visits, by key and part, that the calendar did not take or does not hold any more; they are planned
 *     again
 * @param ended matches that take no visits any more
 */
public record PlanDrift(Set<String> lost, Set<UUID> ended) {

    /** Everything is as planned. */
    static final PlanDrift AS_PLANNED = new PlanDrift(Set.of(), Set.of());

    public PlanDrift {
        lost = Set.copyOf(lost);
        ended = Set.copyOf(ended);
    }
}
