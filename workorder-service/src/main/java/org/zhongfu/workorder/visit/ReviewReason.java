// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** An exception of the proof of a visit; {@link ReviewRules} says which of them wait for a decision. */
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
    OUTSIDE_PERIOD,
    /** The code of the place is missing or not valid at the check-in. */
    CHECK_IN_CODE_INVALID,
    /** The code of the place is missing or not valid at the check-out. */
    CHECK_OUT_CODE_INVALID,
    /** The check-in by a call has no reference of the call. */
    CHECK_IN_CALL_UNPROVEN,
    /** The check-out by a call has no reference of the call. */
    CHECK_OUT_CALL_UNPROVEN,
    /** The visit took less than a share of the time the service takes. */
    SHORTER_THAN_PLANNED,
    /** The visit began well before its planned time. */
    TOO_EARLY,
    /** The visit began well after its planned time. */
    TOO_LATE,
    /** The visit did not begin on its planned day, nor near its planned time. */
    OTHER_DAY,
    /** The worker cannot have come from the previous visit, or reached the next one, in the time between. */
    IMPOSSIBLE_SPEED,
    /** As many other workers as the order needs gave the service to the person at that time. */
    PERSON_ALREADY_SERVED,
    /** The person received another service at that time. */
    OVERLAPS_PERSON_VISIT,
    /** The worker was not employed by the provider or on leave, does not do the service, or did not hold the credential on the day. */
    WORKER_NOT_ELIGIBLE,
    /** Who recorded the check-in or the check-out coordinated the order; waits for a decision under any rules. */
    ENTERED_BY_COORDINATOR,
    /** The services of the person were paused on that day. */
    PERSON_PAUSED,
    /** The escort has no arrival at the second place. */
    ARRIVAL_MISSING,
    /** The clock of the device differs from the time of the arrival by more than ten minutes. */
    ARRIVAL_CLOCK_DIFFERS,
    /** The arrival was entered by hand. */
    ARRIVAL_MANUAL,
    /** The arrival has no position. */
    ARRIVAL_WITHOUT_PLACE,
    /** The arrival has a position, and that of the second place is not known. */
    ARRIVAL_PLACE_UNKNOWN,
    /** The arrival was more than two kilometres from the second place. */
    ARRIVAL_FAR_OFF,
    /** The position of the arrival is known to more than two kilometres only. */
    ARRIVAL_IMPRECISE,
    /** They arrived after the appointment. */
    ARRIVAL_LATE,
    /** A witness proves the check-in. */
    CHECK_IN_BY_WITNESS,
    /** A witness proves the check-out. */
    CHECK_OUT_BY_WITNESS,
    /** The day of a stay is more than the units of the order. */
    BEYOND_UNITS,
    /** No assessment of the person by the worker is recorded, from the check-in on; the service is an assessment. */
    ASSESSMENT_MISSING
}
