// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.List;
import org.zhongfu.contracts.id.ProviderId;

/**
 * The capacity of a provider: the units of all its contract lines.
 *
 * @param lines the lines of all its contracts
 */
public record CapacityView(ProviderId providerId, String orgCode, List<LineCapacity> lines) {}
