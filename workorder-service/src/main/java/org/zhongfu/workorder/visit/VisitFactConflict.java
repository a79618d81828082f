// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** What a fact of a device contradicts; the code list {@code visit-fact-conflicts} has the labels. */
public enum VisitFactConflict {
    /** Another check-in of the visit is recorded. */
    ALREADY_CHECKED_IN,
    /** Another arrival at the second place is recorded. */
    ALREADY_ARRIVED,
    /** The visit has no second place. */
    NO_SECOND_PLACE,
    /** Another check-out of the visit is recorded. */
    ALREADY_CHECKED_OUT,
    /** The visit was cancelled, voided or recorded as not made. */
    VISIT_ENDED,
    /** The work order allowed no visits. */
    ORDER_NOT_OPEN,
    /** The worker was on another visit at that time. */
    WORKER_ELSEWHERE,
    /** The check-out is not after the check-in. */
    TIMES_CONTRADICT,
    /** The check-in is before the work order was agreed. */
    BEFORE_ORDER;

    private static final int UNPROCESSABLE = 422;
    private static final int ABSENT = 404;

    /**
     * What the fact contradicts.
     *
     * @param visit state of the visit before the fact was tried
     * @param order state of its order
     */
    static VisitFactConflict of(VisitFactKind kind, VisitStatus visit, WorkOrderStatus order, Problem refusal) {
        return switch (visit) {
            case CANCELLED, NO_SHOW, VOIDED -> VISIT_ENDED;
            case IN_REVIEW, VERIFIED -> kind == VisitFactKind.CHECK_IN ? ALREADY_CHECKED_IN : ALREADY_CHECKED_OUT;
            case IN_PROGRESS ->
                switch (kind) {
                    case CHECK_IN -> ALREADY_CHECKED_IN;
                    case ARRIVAL -> ofArrival(refusal);
                    case CHECK_OUT -> refusal.status() == UNPROCESSABLE ? TIMES_CONTRADICT : WORKER_ELSEWHERE;
                };
            case PLANNED ->
                refusal.status() == UNPROCESSABLE
                        ? BEFORE_ORDER
                        : order.allowsVisits() ? WORKER_ELSEWHERE : ORDER_NOT_OPEN;
        };
    }

    private static VisitFactConflict ofArrival(Problem refusal) {
        return switch (refusal.status()) {
            case ABSENT -> NO_SECOND_PLACE;
            case UNPROCESSABLE -> TIMES_CONTRADICT;
            default -> ALREADY_ARRIVED;
        };
    }
}
