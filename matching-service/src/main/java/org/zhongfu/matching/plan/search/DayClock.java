// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhongfu.platform.kernel.Zones;

/**
 * The ticks of the planner on one day: the seconds since midnight.
 *
 * @param day the civil day
 */
record DayClock(LocalDate day) {

    private static final int DAY_SECONDS = 86_400;

    int tick(LocalTime time) {
        return time.toSecondOfDay();
    }

    /** The tick of an instant; the first or last tick when it is before or after the day. */
    int tick(Instant instant) {
        long second = Duration.between(Zones.startOf(day), instant).toSeconds();
        return Math.clamp(second, 0, DAY_SECONDS);
    }

    Instant at(int tick) {
        return Zones.startOf(day).plusSeconds(tick);
    }

    boolean contains(Instant instant) {
        return Zones.dayOf(instant).equals(day);
    }
}
