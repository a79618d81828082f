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

    /** True while it takes a worker's time, or will. */
    public boolean isUnderWay() {
        return switch (this) {
            case PLANNED, IN_PROGRESS -> true;
            case VERIFIED, NO_SHOW, CANCELLED, VOIDED -> false;
        };
    }
}
