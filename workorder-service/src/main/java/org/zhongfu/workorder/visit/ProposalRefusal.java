// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.workorder.order.Ineligibility;

/** Why a visit that a plan proposed is not planned; the code list {@code visit-proposal-refusals} has the labels. */
enum ProposalRefusal {
    /** There is no order of that match, need and provider. */
    ORDER_UNKNOWN,
    /** The order allows no visits in its state. */
    ORDER_NOT_OPEN,
    /** Not a worker of the provider, as far as is known here. */
    WORKER_UNKNOWN,
    /** Not employed, or on leave, on that day. */
    WORKER_INACTIVE,
    /** Does not do the service, or is without the credential on that day. */
    NOT_QUALIFIED,
    /** The worker has another visit at that time. */
    WORKER_BUSY,
    /** As many visits as units are planned or served. */
    NO_UNITS_LEFT,
    /** The day lies outside the period of the order. */
    OUTSIDE_PERIOD,
    /** The end is not a minute to twelve hours after the start. */
    TIME_NOT_POSSIBLE,
    /** The planned time is over. */
    TOO_LATE,
    /** The visit to be replaced is none of the order. */
    VISIT_UNKNOWN,
    /** The visit to be replaced has begun. */
    VISIT_STARTED,
    /** The services of the person are paused on that day. */
    PERSON_PAUSED;

    static ProposalRefusal of(VisitTimeViolation violation) {
        return switch (violation) {
            case ENDS_BEFORE_IT_BEGINS, TOO_SHORT, TOO_LONG -> TIME_NOT_POSSIBLE;
            case OUTSIDE_PERIOD -> OUTSIDE_PERIOD;
        };
    }

    static ProposalRefusal of(Ineligibility ineligibility) {
        return switch (ineligibility) {
            case UNKNOWN -> WORKER_UNKNOWN;
            case INACTIVE, ON_LEAVE -> WORKER_INACTIVE;
            case OTHER_SERVICES, UNQUALIFIED -> NOT_QUALIFIED;
        };
    }
}
