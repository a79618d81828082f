// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

/**
 * The visits of an order, counted by state; each visit stands for one unit.
 *
 * @param planned in the calendar
 * @param running checked in, not out
 * @param verified proven
 */
public record VisitCounts(int planned, int running, int verified) {

    /** How many more visits an order of that many units takes: never more count, or may come to count, than units. */
    public int roomIn(int units) {
        return units - live();
    }

    /** Visits that are, or still may become, a unit. */
    public int live() {
        return planned + running + verified;
    }
}
