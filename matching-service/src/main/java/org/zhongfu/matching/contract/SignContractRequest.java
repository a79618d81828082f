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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Signs a contract.
 *
 * @param areaCode needs in this area may be served on it
 * @param periodTo last day
 * @param clientReference the caller's permanent name for this record
 */
public record SignContractRequest(
        @NotNull UUID providerId,
        @NotNull @AreaCode String areaCode,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ContractLineRequest> lines,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {

    /**
     * What it buys of one service.
     *
     * @param unitPrice decimal string, CNY per unit
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
