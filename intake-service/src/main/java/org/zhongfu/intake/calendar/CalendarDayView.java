// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.platform.calendar.DayKind;

/**
 * What a day is in an area.
 *
 * @param day the day
 * @param working true when people work on it
 * @param kind what the day is: a code of the list {@code day-kinds}
 * @param notice the notice or regulation that decides
 * @param provisional true when a notice that is not out yet may change it
 */
public record CalendarDayView(
        LocalDate day,
        boolean working,
        DayKind kind,
        @Size(max = 300) String notice,
        boolean provisional) {

    static CalendarDayView of(CalendarDay day) {
        return new CalendarDayView(day.day(), day.isWorking(), day.kind(), day.notice(), day.provisional());
    }
}
