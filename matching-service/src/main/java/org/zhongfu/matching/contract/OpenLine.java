// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A line of a contract whose area contains a need, with its units by state.
 *
 * @param areaCode area of the contract
 * @param areaPrefix prefix of the codes in that area
 * @param signedAt when the contract was recorded
 */
public record OpenLine(
        UUID lineId,
        ContractId contractId,
        ProviderId providerId,
        String providerOrg,
        String serviceItem,
        String areaCode,
        String areaPrefix,
        LocalDate periodFrom,
        LocalDate periodTo,
        BigDecimal unitPrice,
        int units,
        int held,
        int committed,
        int consumed,
        Instant signedAt) {

    /** True when the period of the contract contains that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
    }

    /** Units that can still be offered. */
    public int left() {
        return units - held - committed - consumed;
    }
}
