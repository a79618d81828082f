// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The holidays that the regulation itself fixes (全国年节及纪念日放假办法), for years without a notice. A holiday on a weekend
 * is made up on the next working day (art. 6); how days are shifted to make longer holidays only a notice says.
 *
 * @param source title and number of the regulation
 * @param fixed holidays of the solar calendar
 * @param lunar holidays of the lunar calendar and Qingming, per year; a year that is not listed has none here
 */
record StatutoryHolidays(String source, List<MonthDay> fixed, Map<Integer, List<LocalDate>> lunar) {

    StatutoryHolidays {
        fixed = List.copyOf(fixed);
        lunar = Map.copyOf(lunar);
    }

    /** The holidays of a year with their substitute days, as a notice would list them. */
    CalendarNotice ofYear(int year) {
        TreeSet<LocalDate> holidays = new TreeSet<>(lunar.getOrDefault(year, List.of()));
        fixed.forEach(day -> holidays.add(day.atYear(year)));
        TreeSet<LocalDate> all = new TreeSet<>(holidays);
        for (LocalDate holiday : holidays) {
            if (!CalendarNotice.isWeekday(holiday)) {
                LocalDate substitute = holiday;
                while (!CalendarNotice.isWeekday(substitute) || all.contains(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                all.add(substitute);
            }
        }
        return new CalendarNotice("", year, 0, source, all, Set.of());
    }
}
