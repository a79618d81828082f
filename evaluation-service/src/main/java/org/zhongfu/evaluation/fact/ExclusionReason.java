// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

/** Why an answer, a visit or a need is not counted in a figure that is about such rows. */
public enum ExclusionReason {
    /** As far as this service knows, the order of the answer is not delivered. */
    ORDER_NOT_DELIVERED,
    /** Nothing of the order was served and verified, so there is nothing to rate. */
    NO_VERIFIED_VISIT,
    /** The same respondent answered again. */
    LATER_ANSWER,
    /** Another respondent about the same order takes precedence. */
    OTHER_RESPONDENT,
    /** The response time would be negative. */
    VISIT_BEFORE_REQUEST,
    /** The response time is longer than any plausible one. */
    RESPONSE_TOO_LONG,
    /** The need was withdrawn: nothing more was needed. */
    NEED_WITHDRAWN,
    /** A work order of the need is open and decides about its outcome. */
    WORK_ORDER_OPEN
}
