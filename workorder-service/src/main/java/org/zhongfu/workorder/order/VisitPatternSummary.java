// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.zhongfu.contracts.id.VisitPatternId;

/**
 * A pattern of recurring visits, as its work order shows it.
 *
 * @param fromDay first day
 * @param toDay last day
 * @param openDates dates from today on, as far as visits are planned ahead, for which no visit could be planned
 */
public record VisitPatternSummary(
        VisitPatternId id,
        LocalDate fromDay,
        LocalDate toDay,
        @Min(0) int openDates) {}
