// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.Set;
import org.zhongfu.contracts.id.MatchId;

/**
 * How the visits of a plan differ from it since it was made.
 *
 * @param lost visits, by key and part, that the calendar refused or no longer has; they are planned again
 * @param ended matches that have ended or have no units left
 */
public record PlanDrift(Set<String> lost, Set<MatchId> ended) {

    /** Everything is as planned. */
    static final PlanDrift AS_PLANNED = new PlanDrift(Set.of(), Set.of());

    public PlanDrift {
        lost = Set.copyOf(lost);
        ended = Set.copyOf(ended);
    }
}
