// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.contracts.matching.StageTargets;

/**
 * One service of a list.
 *
 * @param code code of the list service-items
 * @param serviceClass class of service; null for work of the process itself, such as a household survey
 * @param unit what one unit is
 * @param durationMinutes planned length of one unit
 * @param staffNeeded workers needed at once
 * @param requiredCredential what each worker must hold on the day, null when nothing is asked
 * @param acceptanceHours target from the match to a worker taking the order
 * @param firstVisitHours target from the request to the first visit
 * @param returnVisitHours target from delivery to the return visit
 * @param guideVersion version of the step guide
 */
@Embeddable
public record ServiceItem(
        @NotNull @KnownCode("service-items") String code,
        @Nullable @Enumerated(EnumType.STRING) ServiceClass serviceClass,
        @NotNull @Enumerated(EnumType.STRING) ServiceUnit unit,
        @NotNull @Min(5) @Max(720) Integer durationMinutes,
        @NotNull @Min(1) @Max(20) Integer staffNeeded,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String requiredCredential,

        @NotNull @Min(1) @Max(8760) Integer acceptanceHours,
        @NotNull @Min(1) @Max(8760) Integer firstVisitHours,
        @NotNull @Min(1) @Max(8760) Integer returnVisitHours,
        @NotNull @Min(1) @Max(10_000) Integer guideVersion) {

    /** The target times, as orders carry them. */
    public StageTargets stageTargets() {
        return new StageTargets(acceptanceHours, firstVisitHours, returnVisitHours);
    }
}
