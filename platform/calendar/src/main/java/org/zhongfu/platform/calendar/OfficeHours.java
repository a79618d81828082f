// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * Office hours of an area in a part of the year; breaks do not count, since deadlines end with the day's work.
 *
 * @param area what area codes they apply to start with; empty for the whole country
 * @param from first day of the part of the year, which lasts until the next one of the same area
 * @param opens when the work begins, in Beijing time
 * @param closes when it ends, in Beijing time
 * @param source where the times come from
 */
record OfficeHours(String area, MonthDay from, LocalTime opens, LocalTime closes, String source) {

    /** Days since this part of the year last began; of several the one with the fewest is in force. */
    long daysSinceStart(LocalDate day) {
        LocalDate start = from.atYear(day.getYear());
        return ChronoUnit.DAYS.between(start.isAfter(day) ? from.atYear(day.getYear() - 1) : start, day);
    }
}
