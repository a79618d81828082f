// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A contract (购买服务合同) with a provider. The units that are left are part of the provider's capacity.
 *
 * @param areaCode area whose needs may be served on the contract
 * @param lines what it buys of each service, in the order they were signed
 * @param currency currency of all prices, ISO 4217; always {@code CNY}
 * @param end the end of the contract; null until it has ended or its earlier end is decided
 * @param correction the correction that waits for its approval; null when there is none
 * @param occurredAt when it was signed
 */
public record ContractView(
        ContractId id,
        long version,
        ProviderId providerId,
        String areaCode,
        @JsonUnwrapped ContractPeriodView period,
        List<ContractLineView> lines,
        String currency,
        @Nullable ContractEndView end,
        @Nullable ContractCorrectionView correction,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /**
     * When a contract is in force.
     *
     * @param periodFrom first day of the contract
     * @param periodTo last day of the contract; the earlier one once it was ended earlier
     */
    public record ContractPeriodView(LocalDate periodFrom, LocalDate periodTo) {}

    /**
     * What a contract buys of one service.
     *
     * @param id id of the contract line
     * @param units number of units bought
     * @param unitPrice price of one unit, a decimal text with two places
     */
    public record ContractLineView(UUID id, String serviceItem, int units, String unitPrice) {}
}
