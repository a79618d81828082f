// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a contract in whose area a need lies, with where its units are.
 *
 * @param areaCode of the contract
 * @param areaPrefix what codes in that area start with
 * @param signedAt when the contract became known here
 */
public record OpenLine(
        UUID lineId,
        UUID contractId,
        UUID providerId,
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

    /** True when the contract's period holds that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
    }

    /** Units still to be offered. */
    public int left() {
        return units - held - committed - consumed;
    }
}
