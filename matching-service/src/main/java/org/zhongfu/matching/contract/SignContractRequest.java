// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Signs a contract with a provider (签订合同).
 *
 * @param providerId id of a provider that works in the caller's area
 * @param areaCode area whose needs may be served on the contract; it must lie in the caller's area
 * @param periodFrom first day of the contract
 * @param periodTo last day of the contract, not before periodFrom
 * @param lines what it buys of each service, 1 to 100, each service once
 * @param occurredAt when it was signed; absent means now
 */
public record SignContractRequest(
        @NotNull ProviderId providerId,
        @NotNull @AreaCode String areaCode,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ContractLineRequest> lines,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /**
     * What a contract buys of one service.
     *
     * @param serviceItem the service
     * @param units number of units bought, 1 to 10000000
     * @param unitPrice price of one unit in CNY, a decimal text with at most two places, for example {@code 48.50}
     */
    public record ContractLineRequest(
            @NotNull @KnownCode("service-items") String serviceItem,
            @NotNull @Min(1) @Max(10_000_000) Integer units,

            @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?")
            String unitPrice) {

        BigDecimal price() {
            return new BigDecimal(unitPrice).setScale(2);
        }
    }
}
