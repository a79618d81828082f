// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contract as the API shows it; what is left of it stands under the provider's capacity.
 *
 * @param version also the ETag
 * @param currency of all prices
 */
public record ContractView(
        UUID id,
        long version,
        UUID providerId,
        String areaCode,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<ContractLineView> lines,
        String currency,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /**
     * What it buys of one service.
     *
     * @param unitPrice decimal string per unit
     */
    public record ContractLineView(UUID id, String serviceItem, int units, String unitPrice) {}
}
