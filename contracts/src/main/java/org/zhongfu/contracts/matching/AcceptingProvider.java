// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.matching;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.ProviderId;

/**
 * The provider that accepted a match, and who did it for the provider.
 *
 * @param providerOrg code of the organisation, as in the tokens of its people
 * @param acceptedBy subject of the token of who accepted, for pairs of steps that need two persons; null in events from
 *     before it was published
 */
public record AcceptingProvider(
        ProviderId providerId, String providerOrg, @Nullable String acceptedBy) implements EventPart {}
