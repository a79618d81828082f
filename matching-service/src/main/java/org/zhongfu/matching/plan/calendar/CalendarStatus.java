// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.calendar;

/** The state of a visit in the calendar. */
public enum CalendarStatus {
    PLANNED,
    IN_PROGRESS,
    VERIFIED,
    NO_SHOW,
    CANCELLED,
    VOIDED;

    /** True when it takes the time of a worker now or later. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, IN_PROGRESS -> true;
            case VERIFIED, NO_SHOW, CANCELLED, VOIDED -> false;
        };
    }
}
