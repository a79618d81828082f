// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

/**
 * The visits of an order, counted by state; each visit is one unit of service.
 *
 * @param planned in the calendar
 * @param running checked in, not out
 * @param inReview checked out, waiting for a decision about the proof
 * @param verified counted
 */
public record VisitCounts(int planned, int running, int inReview, int verified) {

    /** How many further visits an order of that many units allows. */
    public int freeUnitsOf(int units) {
        return units - planned - running - inReview - verified;
    }

    /** Visits that have not ended. */
    int open() {
        return planned + running;
    }

    /** Visits that may still come to count although the order ends: they run, or their proof is reviewed. */
    int undecided() {
        return running + inReview;
    }
}
