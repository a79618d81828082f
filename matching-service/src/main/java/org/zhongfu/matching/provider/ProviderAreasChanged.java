// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import org.zhongfu.contracts.id.ProviderId;

/** The areas of a provider were corrected; fired in the transaction of the correction. */
public record ProviderAreasChanged(ProviderId providerId) {}
