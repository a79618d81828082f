// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.PlanId;

/**
 * A version of a plan and who published it.
 *
 * @param planId the plan
 * @param planVersion number of the version, 1 or more
 * @param publishedBy subject of the token of the coordinator who published the plan; null in events of before it was published
 */
public record PublishedPlan(
        PlanId planId, int planVersion, @Nullable String publishedBy) implements EventPart {

    /** The version alone. */
    public PlanVersion version() {
        return new PlanVersion(planId, planVersion);
    }
}
