// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern would give, without anything being stored.
 *
 * @param visits visits of all dates
 * @param unitsLeft units of the order for which no visit is planned or made
 * @param dates the first 400 visits, by time
 * @param holidays dates of the pattern that are holidays, whatever becomes of them
 * @param holidayNotices for each of them, by which notice it is one
 * @param provisional true when notices of holidays that are not out yet may change it
 */
@Schema(name = "VisitPatternPreview")
public record PatternPreviewView(
        @Min(0) int visits,
        @Min(0) int unitsLeft,
        List<PreviewedVisit> dates,
        List<LocalDate> holidays,
        List<HolidayNotice> holidayNotices,
        boolean provisional) {

    /**
     * By which notice a day is a holiday.
     *
     * @param day the holiday
     * @param notice the notice or regulation, with its number and year
     * @param provisional true when a notice that is not out yet may change it
     */
    @Schema(name = "VisitPatternHolidayNotice")
    public record HolidayNotice(
            LocalDate day, @Size(max = 300) String notice, boolean provisional) {}

    /**
     * A visit that the pattern would give.
     *
     * @param day when it takes place
     * @param from planned start
     * @param to planned end
     * @param movedFrom the date it was moved from; null when it was not
     * @param holiday true when the day is a holiday
     * @param workerBusy true when the worker has another visit at that time
     * @param withinUnits false when the units of the order do not reach so far
     */
    @Schema(name = "VisitPatternPreviewedVisit")
    public record PreviewedVisit(
            LocalDate day,
            Instant from,
            Instant to,
            @Nullable LocalDate movedFrom,
            boolean holiday,
            boolean workerBusy,
            boolean withinUnits) {}
}
