// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;

/**
 * The units of a contract line by state. units = held + committed + consumed + left.
 *
 * @param contractId id of the contract
 * @param lineId id of the contract line
 * @param units units bought
 * @param held units of offers without an answer
 * @param committed units the provider has accepted and not yet served
 * @param consumed units served by verified visits
 * @param left units that can still be offered
 */
public record LineCapacity(
        ContractId contractId,
        UUID lineId,
        String serviceItem,
        int units,
        int held,
        int committed,
        int consumed,
        int left) {}
