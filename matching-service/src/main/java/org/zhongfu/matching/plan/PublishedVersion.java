// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of a plan whose visits are proposed.
 *
 * @param rootId the first version of the plan
 * @param number of the version
 * @param providerOrg organisation code of the provider
 * @param disruption what made the version; null for a first one
 */
record PublishedVersion(
        UUID rootId,
        int number,
        UUID providerId,
        String providerOrg,
        @Nullable Disruption disruption) {}
