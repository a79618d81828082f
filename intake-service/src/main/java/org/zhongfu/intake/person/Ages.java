// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.time.LocalDate;

/** Age in full years. */
public final class Ages {

    private Ages() {}

    /** The age on a day. */
    public static int on(LocalDate day, LocalDate birthDate) {
        return birthDate.until(day).getYears();
    }

    /** The first day after {@code day} on which the age is another. */
    public static LocalDate nextChange(LocalDate day, LocalDate birthDate) {
        int age = on(day, birthDate);
        LocalDate birthday = birthDate.plusYears(age + 1L);
        // After a birth on 29 February, a year is complete on 1 March of a common year.
        return on(birthday, birthDate) > age ? birthday : birthday.plusDays(1);
    }
}
