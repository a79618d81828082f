// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A notice of the holidays of a year. It lists days and knows no rules.
 *
 * @param area what area codes it applies to start with; empty for the whole country
 * @param year the year it is about; it may list days of the December before
 * @param version of several notices of an area and year the one with the highest version is in force
 * @param source title, number and date of the notice
 * @param holidays days off that the notice lists, weekends among them
 * @param workdays days of a weekend on which people work
 */
public record CalendarNotice(
        String area, int year, int version, String source, Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public CalendarNotice {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    /** Whether the notice makes a working day of the day; empty when it does not list the day. */
    Optional<Boolean> decides(LocalDate day) {
        if (workdays.contains(day)) {
            return Optional.of(true);
        }
        return holidays.contains(day) ? Optional.of(false) : Optional.empty();
    }

    boolean isNational() {
        return area.isEmpty();
    }

    /** True for a day on which, without any notice, people work. */
    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
