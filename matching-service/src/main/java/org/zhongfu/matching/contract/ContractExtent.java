// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.LocalDate;

/**
 * Where and when a contract serves.
 *
 * @param areaPrefix prefix of the codes in its area
 * @param periodFrom first day
 * @param periodTo last day
 * @param ended true once it has ended or its earlier end is decided
 */
public record ContractExtent(String areaPrefix, LocalDate periodFrom, LocalDate periodTo, boolean ended) {

    /** True when needs of that area may be served on the contract. */
    public boolean serves(String areaCode) {
        return areaCode.startsWith(areaPrefix);
    }
}
