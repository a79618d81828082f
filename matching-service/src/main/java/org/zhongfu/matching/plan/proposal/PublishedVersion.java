// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.plan.search.Disruption;

/**
 * The version of a plan whose visits are proposed.
 *
 * @param rootId id of the first version of the plan
 * @param number number of the version
 * @param providerOrg organisation code of the provider
 * @param disruption the disruption after which the version was made; null for a first version
 */
public record PublishedVersion(
        UUID rootId,
        int number,
        UUID providerId,
        String providerOrg,
        @Nullable Disruption disruption) {}
