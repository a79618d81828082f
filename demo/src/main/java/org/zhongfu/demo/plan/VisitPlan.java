// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.Instant;

/**
 * One visit: planned time, actual start and end.
 *
 * @param number index among the visits of the case, from 0
 * @param offline the worker's device was offline and sent the points later
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
