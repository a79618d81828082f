// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import org.zhongfu.contracts.matching.PlannedTime;

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

    /**
     * The time of a visit that began: as long as it was planned, or until its planned end when it began late; a minute at
     * least. A visit that began days before its plan does not take the time until then.
     */
    static TimeSlot running(Instant start, PlannedTime planned) {
        Instant soonest = start.plus(SHORTEST);
        Instant latest = start.plus(Duration.between(planned.plannedFrom(), planned.plannedTo()));
        Instant end = latest.isBefore(planned.plannedTo()) ? latest : planned.plannedTo();
        return new TimeSlot(start, end.isAfter(soonest) ? end : soonest);
    }

    /** The same, ending by that moment at the latest; a moment that is not after the start changes nothing. */
    TimeSlot endingBy(Instant end) {
        return end.isAfter(from) && end.isBefore(to) ? new TimeSlot(from, end) : this;
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

    /** How long both last at the same time; zero when they do not overlap. */
    Duration overlapWith(TimeSlot other) {
        Instant begin = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    boolean isEmpty() {
        return from.equals(to);
    }
}
