// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.List;
import java.util.UUID;

/**
 * The capacity of a provider: the units of all its contract lines.
 *
 * @param lines the lines of all its contracts
 */
public record CapacityView(UUID providerId, String orgCode, List<LineCapacity> lines) {}
