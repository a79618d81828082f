// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.intake.fulfilment.RestOfNeed;

/**
 * How many needs are met, partly met and not met.
 *
 * @param counts per county, service, state, outcome and rest
 */
public record LedgerSummaryView(@Size(max = 10_000) List<OutcomeCount> counts) {

    public LedgerSummaryView {
        counts = List.copyOf(counts);
    }

    /**
     * Needs of a county for a service with one result.
     *
     * @param areaCode code of the county (6 digits)
     * @param serviceItem the service, a code of the list {@code service-items}
     * @param status state of the needs
     * @param outcome how far they are met; absent for needs without an outcome yet
     * @param rest what happens with the missing units; absent when nothing is to happen
     * @param needs how many needs
     * @param unitsNeeded units of these needs
     * @param unitsDelivered units that were delivered; 0 without an outcome
     * @param unitsMissing units that were not delivered; 0 without an outcome
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeCount(
            String areaCode,
            String serviceItem,
            NeedStatus status,
            @Nullable NeedOutcome outcome,
            @Nullable RestOfNeed rest,
            @Min(0) int needs,
            @Min(0) @Max(9_007_199_254_740_991L) long unitsNeeded,
            @Min(0) @Max(9_007_199_254_740_991L) long unitsDelivered,
            @Min(0) @Max(9_007_199_254_740_991L) long unitsMissing) {}
}
