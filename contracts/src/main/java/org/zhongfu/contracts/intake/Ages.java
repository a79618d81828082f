// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.intake;

import java.time.LocalDate;

/**
 * Age in full years (周岁): the one rule of the whole system, see docs/adr/0022. A year is complete on the birthday; for a
 * birth on 29 February, on 1 March of a common year.
 */
public final class Ages {

    private Ages() {}

    /** The first day on which the age has that many years. */
    public static LocalDate reachedOn(LocalDate birthDate, int years) {
        LocalDate day = birthDate.plusYears(years); // 28 February, where the year has no 29th.
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The age on a day; negative before the birth. */
    public static int on(LocalDate day, LocalDate birthDate) {
        int years = day.getYear() - birthDate.getYear();
        return reachedOn(birthDate, years).isAfter(day) ? years - 1 : years;
    }

    /** The first day after {@code day} on which the age is another. */
    public static LocalDate nextChange(LocalDate day, LocalDate birthDate) {
        return reachedOn(birthDate, on(day, birthDate) + 1);
    }

    /** True for a birth on 29 February, whose birthday is another day in a common year. */
    public static boolean isLeapDay(LocalDate birthDate) {
        return birthDate.getMonthValue() == 2 && birthDate.getDayOfMonth() == 29;
    }
}
