// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.platform.calendar.DayKind;

/**
 * What a day of a plan was when the plan was made.
 *
 * @param day the day
 * @param working true when people work on it; services that are given on working days only are not planned on others
 * @param kind what the day is: a code of the list {@code day-kinds}
 * @param notice the notice or regulation that decides, with its number and year
 * @param provisional true when a notice that is not out yet may change it
 */
public record PlanCalendarDay(
        LocalDate day,
        boolean working,
        DayKind kind,
        @Size(max = 300) String notice,
        boolean provisional) {

    /** The day as the calendar judges it. */
    public static PlanCalendarDay of(CalendarDay judged) {
        return new PlanCalendarDay(
                judged.day(), judged.isWorking(), judged.kind(), judged.notice(), judged.provisional());
    }
}
