// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.List;
import java.util.UUID;

/**
 * Where the units of a provider's contracts are.
 *
 * @param orgCode how tokens name the provider
 */
public record CapacityView(UUID providerId, String orgCode, List<LineCapacity> lines) {}
