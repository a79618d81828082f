// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Working days: Monday to Friday, Beijing time, hours as kept in Xinjiang. */
final class WorkDays {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private WorkDays() {}

    static boolean isWorkDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself, or the next working day. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The working day after {@code days} more working days. */
    static LocalDate plus(LocalDate day, int days) {
        LocalDate at = day;
        for (int i = 0; i < days; i++) {
            at = onOrAfter(at.plusDays(1));
        }
        return at;
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BEIJING).toInstant();
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(BEIJING).toLocalDate();
    }
}
