// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * Where and when a contract serves.
 *
 * @param areaPrefix prefix of the codes in its area
 * @param periodFrom first day
 * @param periodTo last day
 * @param ended true once it has ended or its earlier end is decided
 * @param providerAreas prefixes of the codes in the areas of the provider
 */
public record ContractExtent(
        String areaPrefix, LocalDate periodFrom, LocalDate periodTo, boolean ended, List<String> providerAreas) {

    public ContractExtent {
        providerAreas = List.copyOf(providerAreas);
    }

    /** True when needs of that area may be served on the contract. */
    public boolean serves(String areaCode) {
        return areaCode.startsWith(areaPrefix) && providerAreas.stream().anyMatch(areaCode::startsWith);
    }
}
