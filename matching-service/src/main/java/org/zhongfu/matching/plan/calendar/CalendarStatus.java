// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.calendar;

/** The state of a visit in the calendar. */
public enum CalendarStatus {
    PLANNED,
    IN_PROGRESS,
    IN_REVIEW,
    VERIFIED,
    NO_SHOW,
    CANCELLED,
    VOIDED;

    /** True when it uses a committed unit that is not consumed yet. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, IN_PROGRESS, IN_REVIEW -> true;
            case VERIFIED, NO_SHOW, CANCELLED, VOIDED -> false;
        };
    }
}
