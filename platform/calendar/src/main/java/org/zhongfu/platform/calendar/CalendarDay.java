// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.time.LocalDate;

/**
 * What a day is in an area.
 *
 * @param day the day
 * @param kind what it is
 * @param notice source of the notice or rule that decides
 * @param provisional true when a notice that is not out yet may change it
 */
public record CalendarDay(LocalDate day, DayKind kind, String notice, boolean provisional) {

    /** True when people work on it. */
    public boolean isWorking() {
        return kind.isWorking();
    }
}
