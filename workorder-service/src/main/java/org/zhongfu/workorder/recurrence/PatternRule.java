// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.calendar.CalendarDay;

/**
 * How visits recur from a day on. Days and weeks are counted from that day.
 *
 * @param fromDay first day on which it holds; weeks are counted from its Monday
 * @param frequency on which days
 * @param every each so many days or weeks; 1 for working days
 * @param weekdays days of the week; empty unless weekly
 * @param times when the visits of a date take place
 * @param holidays what happens to dates that are holidays
 * @param exceptions dates that differ
 * @param workerId who makes the visits; null for the worker who is responsible for the order
 */
record PatternRule(
        LocalDate fromDay,
        Frequency frequency,
        int every,
        List<DayOfWeek> weekdays,
        List<TimeOfDay> times,
        HolidayRule holidays,
        List<DateException> exceptions,
        @Nullable UUID workerId) {

    PatternRule {
        weekdays = List.copyOf(weekdays);
        times = List.copyOf(times);
        exceptions = List.copyOf(exceptions);
    }

    /** True when the day is one of the rule, exceptions and holidays aside. */
    boolean includes(CalendarDay judged) {
        LocalDate day = judged.day();
        if (day.isBefore(fromDay)) {
            return false;
        }
        return switch (frequency) {
            case DAILY -> ChronoUnit.DAYS.between(fromDay, day) % every == 0;
            case WORKING_DAYS -> judged.isWorking();
            case WEEKLY ->
                weekdays.contains(day.getDayOfWeek())
                        && ChronoUnit.WEEKS.between(monday(fromDay), monday(day)) % every == 0;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
