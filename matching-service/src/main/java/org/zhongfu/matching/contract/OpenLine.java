// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     * @param areaPrefix prefix of the codes in that area
     * @param signedAt when the contract was recorded
     * @param providerAreas prefixes of the codes in the areas of the provider
     */
    public record ContractScope(
            ContractId id,
            ProviderId providerId,
            String providerOrg,
            String areaCode,
            String areaPrefix,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant signedAt,
            List<String> providerAreas) {

        public ContractScope {
            providerAreas = List.copyOf(providerAreas);
        }

        /** True when needs of that area may be served: the contract and the provider both reach it. */
        boolean serves(String area) {
            return area.startsWith(areaPrefix) && providerAreas.stream().anyMatch(area::startsWith);
        }

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
