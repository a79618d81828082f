// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A line of a contract whose area contains a need.
 *
 * @param contract the contract of the line
 * @param units the units of the line by state
 */
public record OpenLine(
        UUID lineId,
        @Nested ContractScope contract,
        String serviceItem,
        @Nested LineUnits units) {

    /**
     * With whom, where and when a contract is in force.
     *
     * @param areaCode area of the contract
     * @param served the area of the contract, and those of its provider
     * @param signedAt when the contract was recorded
     */
    public record ContractScope(
            ContractId id,
            ProviderId providerId,
            String providerOrg,
            String areaCode,
            @Nested ServedArea served,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant signedAt) {

        /** True when the period of the contract contains that day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
        }
    }

    /** Units of a line by state. */
    public record LineUnits(int bought, int held, int committed, int consumed) {

        /** Units that can still be offered. */
        public int left() {
            return bought - held - committed - consumed;
        }
    }
}
