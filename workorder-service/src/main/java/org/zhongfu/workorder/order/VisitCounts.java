// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

/**
 * The visits of an order, counted by state; each visit is one unit of service.
 *
 * @param planned in the calendar
 * @param running checked in, not out
 * @param verified with complete proof
 */
public record VisitCounts(int planned, int running, int verified) {

    /** How many further visits an order of that many units allows. */
    public int freeUnitsOf(int units) {
        return units - planned - running - verified;
    }

    /** Visits that have not ended. */
    int open() {
        return planned + running;
    }
}
