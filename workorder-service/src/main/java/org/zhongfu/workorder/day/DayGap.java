// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

/** What is missing for a visit of the day; the code list {@code day-sheet-gaps} has the labels. */
public enum DayGap {
    /** The place of the person is not known. */
    PLACE_UNKNOWN,
    /** The planned time is over, and no check-in was recorded. */
    NOT_CHECKED_IN,
    /** The planned end is over, and no check-out was recorded. */
    NOT_CHECKED_OUT,
    /** Another visit of the worker takes a part of the planned time. */
    TIME_TAKEN,
    /** The worker is not employed, on leave or without the credential on that day. */
    WORKER_NOT_ELIGIBLE,
    /** The work order allows no visits in its present state. */
    ORDER_NOT_OPEN
}
