// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.workorder.recurrence.PatternDateRows.Row;
import org.zhongfu.workorder.visit.EntryOutcome;

/**
 * A date of a pattern for which a visit was planned or could not be.
 *
 * @param day when the visit takes place
 * @param from planned start by the pattern; the visit itself may have been moved since
 * @param to planned end by the pattern
 * @param movedFrom the date it was moved from by a holiday or an exception; null when it was not
 * @param notice the notice that makes a holiday of {@code movedFrom}; null when no holiday moved the date
 * @param outcome whether a visit is planned, and what is against it
 * @param visitId the visit; null when none is planned
 */
@Schema(name = "VisitPatternDateView")
public record PatternDateView(
        LocalDate day,
        Instant from,
        Instant to,
        @Nullable LocalDate movedFrom,
        @Nullable @Size(max = 300) String notice,
        EntryOutcome outcome,
        @Nullable VisitId visitId) {

    /** A date, where {@code calendar} says what a day is in the area of the order. */
    static PatternDateView of(Row row, Function<LocalDate, CalendarDay> calendar) {
        PlannedTime time = new TimeOfDay(row.begins(), row.minutes()).on(row.day());
        return new PatternDateView(
                row.day(),
                time.plannedFrom(),
                time.plannedTo(),
                row.movedFrom(),
                noticeOf(row.movedFrom(), calendar),
                row.outcome(),
                row.visitId());
    }

    private static @Nullable String noticeOf(@Nullable LocalDate movedFrom, Function<LocalDate, CalendarDay> calendar) {
        if (movedFrom == null) {
            return null;
        }
        CalendarDay judged = calendar.apply(movedFrom);
        return PatternDate.isHoliday(judged) ? judged.notice() : null;
    }
}
