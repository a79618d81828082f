// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time window of a day, in civil time.
 *
 * @param from start
 * @param until end, not before the start
 */
public record Hours(LocalTime from, LocalTime until) {

    public Hours {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("hours end before they begin");
        }
    }

    static Hours of(int fromHour, int fromMinute, int untilHour, int untilMinute) {
        return new Hours(LocalTime.of(fromHour, fromMinute), LocalTime.of(untilHour, untilMinute));
    }

    /** The hours in both. */
    Optional<Hours> intersection(Hours other) {
        LocalTime latestFrom = from.isAfter(other.from) ? from : other.from;
        LocalTime firstUntil = until.isBefore(other.until) ? until : other.until;
        return firstUntil.isBefore(latestFrom) ? Optional.empty() : Optional.of(new Hours(latestFrom, firstUntil));
    }
}
