// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;

/**
 * Which clocks a list shows; null does not restrict.
 *
 * @param dueWithinDays for {@code DUE_SOON}: how many working days ahead
 */
public record ClockFilter(
        @Nullable ClockListState state,
        int dueWithinDays,
        @Nullable Stage stage,
        @Nullable AdministrativeLevel level,
        @Nullable String areaCode,
        @Nullable ApplicationId applicationId,
        @Nullable NeedId needId) {

    /** How many working days ahead a stage is due soon, unless the request says otherwise. */
    public static final int DUE_SOON_DAYS = 3;

    /** States by which lists are filtered. */
    public enum ClockListState {
        /** Time passes. */
        RUNNING,
        /** Time passes, and the due time is near. */
        DUE_SOON,
        /** Time passes, and the due time has passed. */
        OVERDUE,
        /** Time does not pass. */
        PAUSED,
        /** The stage is finished. */
        STOPPED
    }
}
