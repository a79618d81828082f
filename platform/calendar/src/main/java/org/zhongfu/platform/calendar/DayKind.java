// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

/** Why a day is a working day or not. */
public enum DayKind {
    /** A day of the week on which people work (工作日). */
    WEEKDAY(true),
    /** Saturday or Sunday (休息日). */
    WEEKEND(false),
    /** A holiday (节假日), or a day off that a notice gives. */
    HOLIDAY(false),
    /** A day of a weekend on which people work instead of another day (调休上班). */
    MAKE_UP_WORKDAY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** True when people work on such a day. */
    public boolean isWorking() {
        return working;
    }
}
