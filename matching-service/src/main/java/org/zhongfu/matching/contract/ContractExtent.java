// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Where and when a contract serves.
 *
 * @param served its area, and those of its provider
 * @param periodFrom first day
 * @param periodTo last day
 * @param ended true once it has ended or its earlier end is decided
 */
public record ContractExtent(@Nested ServedArea served, LocalDate periodFrom, LocalDate periodTo, boolean ended) {

    /** True when needs of that area may be served on the contract. */
    public boolean serves(String areaCode) {
        return served.serves(areaCode);
    }
}
