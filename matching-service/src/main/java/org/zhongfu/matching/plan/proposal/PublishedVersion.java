// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.plan.search.Disruption;

/**
 * The version of a plan whose visits are proposed.
 *
 * @param rootId id of the first version of the plan
 * @param number number of the version
 * @param providerOrg organisation code of the provider
 * @param publishedBy subject of the token of who publishes it
 * @param disruption the disruption after which the version was made; null for a first version
 */
public record PublishedVersion(
        PlanId rootId,
        int number,
        ProviderId providerId,
        String providerOrg,
        String publishedBy,
        @Nullable Disruption disruption) {}
