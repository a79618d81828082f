// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Proposes the correction of a contract (提出更正合同). Absent parts stay as they are.
 *
 * @param lines corrected lines, at most 100, each service once
 * @param area its corrected area
 * @param period its corrected period
 * @param occurredAt when it was proposed; absent means now
 */
public record CorrectContractRequest(
        @Nullable @Size(max = 100) List<@NotNull @Valid LineCorrection> lines,
        @Nullable @Valid AreaCorrection area,
        @Nullable @Valid PeriodCorrection period,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    /**
     * The corrected units or price of a service.
     *
     * @param serviceItem a service of the contract
     * @param units units bought, not fewer than are in use; absent when they stay
     * @param unitPrice price of one unit in CNY, a decimal text with at most two places, of offers made from now on; absent when it
     *     stays
     * @param reason why, in plain words, without personal data
     */
    public record LineCorrection(
            @NotNull @KnownCode("service-items") String serviceItem,
            @Nullable @Min(1) @Max(10_000_000) Integer units,

            @Nullable @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?")
            String unitPrice,

            @NotNull @PlainText(max = 500) String reason) {}

    /**
     * The corrected area.
     *
     * @param areaCode area whose needs may be served on the contract; it must lie in the caller's area
     * @param reason why, in plain words, without personal data
     */
    public record AreaCorrection(
            @NotNull @AreaCode String areaCode,
            @NotNull @PlainText(max = 500) String reason) {}

    /**
     * The corrected period.
     *
     * @param periodFrom first day of the contract; later than before only while no units are in use
     * @param periodTo last day of the contract, not before periodFrom; earlier than before it is an end of the contract, not before the
     *     day of the approval
     * @param reason why, in plain words, without personal data
     */
    public record PeriodCorrection(
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotNull @PlainText(max = 500) String reason) {}

    List<LineCorrection> correctedLines() {
        return lines == null ? List.of() : lines;
    }
}
