// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * A correction of a contract that waits for its approval.
 *
 * @param id id of the correction
 * @param proposedBy who proposed it: the subject of their token
 * @param proposedAt when it was proposed
 * @param lines the corrected lines
 * @param area the corrected area; null when it stays
 * @param period the corrected period; null when it stays
 */
public record ContractCorrectionView(
        UUID id,
        @Size(max = 255) String proposedBy,
        Instant proposedAt,
        @Size(max = 100) List<CorrectedLineView> lines,
        @Nullable CorrectedAreaView area,
        @Nullable CorrectedPeriodView period) {

    public ContractCorrectionView {
        lines = List.copyOf(lines);
    }

    /**
     * A corrected line.
     *
     * @param serviceItem the service, a code of the list {@code service-items}
     * @param unitsBefore units bought before
     * @param units units bought after the correction; null when they stay
     * @param unitPriceBefore price of one unit before, a decimal text with two places
     * @param unitPrice price of one unit of offers after the correction; null when it stays
     * @param reason why, in words
     */
    public record CorrectedLineView(
            String serviceItem,
            @Min(1) @Max(10_000_000) int unitsBefore,
            @Nullable @Min(1) @Max(10_000_000) Integer units,

            @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String unitPriceBefore,

            @Nullable @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?")
            String unitPrice,

            @FreeText @Size(max = 500) String reason) {}

    /**
     * The corrected area.
     *
     * @param areaCode area whose needs may be served after the correction
     * @param reason why, in words
     */
    public record CorrectedAreaView(
            String areaCode, @FreeText @Size(max = 500) String reason) {}

    /**
     * The corrected period.
     *
     * @param periodFrom first day after the correction
     * @param periodTo last day after the correction
     * @param reason why, in words
     */
    public record CorrectedPeriodView(
            LocalDate periodFrom,
            LocalDate periodTo,
            @FreeText @Size(max = 500) String reason) {}
}
