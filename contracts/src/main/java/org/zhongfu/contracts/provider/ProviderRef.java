// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A provider.
 *
 * @param providerOrg code of the organisation, as in the tokens of its people
 */
public record ProviderRef(ProviderId providerId, String providerOrg) implements EventPart {}
