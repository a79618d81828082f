// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days: Monday to Friday. */
final class WorkDays {

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
}
