// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.UUID;

/**
 * Where the units of a contract line are.
 *
 * @param units bought
 * @param held offered to the provider, not answered
 * @param committed promised, not yet served
 * @param consumed served
 * @param left still to be offered
 */
public record LineCapacity(
        UUID contractId, UUID lineId, String serviceItem, int units, int held, int committed, int consumed, int left) {}
