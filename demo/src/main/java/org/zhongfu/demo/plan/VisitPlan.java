// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;

/**
 * One visit: when it is planned and when it really begins and ends.
 *
 * @param number place among the visits of the case, from 0
 * @param offline the worker's device had no net and sent the points later
 */
public record VisitPlan(
        int number,
        String reference,
        Instant plannedFrom,
        Instant plannedTo,
        Instant checkIn,
        Instant checkOut,
        boolean offline,
        Point checkInAt,
        Point checkOutAt) {

    /** A point, WGS 84. */
    public record Point(double latitude, double longitude) {}
}
