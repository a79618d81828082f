// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** What is to be reviewed about the proof of a visit. */
public enum ReviewReason {
    /** The clock of the device differs from the time of the check-in by more than ten minutes. */
    CHECK_IN_CLOCK_DIFFERS,
    /** The check-in was entered by hand. */
    CHECK_IN_MANUAL,
    /** The check-in has no position. */
    CHECK_IN_WITHOUT_PLACE,
    /** The check-in has a position, and that of the home is not known. */
    CHECK_IN_PLACE_OF_PERSON_UNKNOWN,
    /** The check-in was more than two kilometres from the home. */
    CHECK_IN_FAR_OFF,
    /** The position of the check-in is known to more than two kilometres only. */
    CHECK_IN_IMPRECISE,
    /** The clock of the device differs from the time of the check-out by more than ten minutes. */
    CHECK_OUT_CLOCK_DIFFERS,
    /** The check-out was entered by hand. */
    CHECK_OUT_MANUAL,
    /** The check-out has no position. */
    CHECK_OUT_WITHOUT_PLACE,
    /** The check-out has a position, and that of the home is not known. */
    CHECK_OUT_PLACE_OF_PERSON_UNKNOWN,
    /** The check-out was more than two kilometres from the home. */
    CHECK_OUT_FAR_OFF,
    /** The position of the check-out is known to more than two kilometres only. */
    CHECK_OUT_IMPRECISE,
    /** The visit was shorter than five minutes. */
    TOO_SHORT,
    /** The visit was longer than twelve hours. */
    TOO_LONG,
    /** Another visit of the worker was planned at that time. */
    OVERLAPS_PLAN,
    /** The day is not in the period the match was made for. */
    OUTSIDE_PERIOD
}
