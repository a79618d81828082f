// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.platform.calendar.DayKind;

/**
 * A date of a pattern.
 *
 * @param day when the visits take place
 * @param movedFrom the date of the pattern they were moved from, by a holiday or an exception; null when they were not
 * @param rule the rule it follows from
 */
record PatternDate(LocalDate day, @Nullable LocalDate movedFrom, PatternRule rule) {

    /** True for a day that a notice or the law makes a holiday; a weekend is none. */
    static boolean isHoliday(CalendarDay judged) {
        return judged.kind() == DayKind.HOLIDAY;
    }
}
