// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;

/**
 * The time a visit takes in the worker's calendar, from inclusive to exclusive.
 *
 * <p>Plans yield to what really happens: when a visit begins early or lasts into another plan, the time of that plan is
 * cut, to nothing if need be, and the overlap is an exception to be reviewed. What really took place is never cut, so
 * two visits that took place at once are not possible, and the database refuses them.
 */
record TimeSlot(Instant from, Instant to) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    TimeSlot {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time does not end before it begins");
        }
    }

    /** The time of a visit that began: until its planned end, unless that has passed; a minute at least. */
    static TimeSlot running(Instant start, Instant plannedEnd) {
        Instant soonest = start.plus(SHORTEST);
        return new TimeSlot(start, plannedEnd.isAfter(soonest) ? plannedEnd : soonest);
    }

    /** What is left of this plan beside what really happened; may be empty. */
    TimeSlot without(TimeSlot real) {
        if (!overlaps(real)) {
            return this;
        }
        if (real.from.isAfter(from)) {
            return new TimeSlot(from, real.from);
        }
        return new TimeSlot(real.to.isBefore(to) ? real.to : to, to);
    }

    boolean overlaps(TimeSlot other) {
        return from.isBefore(other.to) && other.from.isBefore(to) && !isEmpty() && !other.isEmpty();
    }

    boolean isEmpty() {
        return from.equals(to);
    }
}
