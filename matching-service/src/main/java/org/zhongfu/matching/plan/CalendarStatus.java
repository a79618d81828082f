// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

/** How a visit stands in workorder. */
enum CalendarStatus {
    PLANNED,
    IN_PROGRESS,
    VERIFIED,
    NO_SHOW,
    CANCELLED,
    VOIDED;

    /** True while it takes a worker's time, or will. */
    boolean isUnderWay() {
        return switch (this) {
            case PLANNED, IN_PROGRESS -> true;
            case VERIFIED, NO_SHOW, CANCELLED, VOIDED -> false;
        };
    }
}
