// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of days.
 *
 * @param from first day
 * @param until last day; null while it has no end
 */
record DayRange(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The part that begins on the day or later. */
    Optional<DayRange> startingAt(LocalDate day) {
        return of(from.isBefore(day) ? day : from, until);
    }

    /** The part that ends before the day. */
    Optional<DayRange> endingBefore(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.of(this);
        }
        LocalDate last = day.minusDays(1);
        return of(from, until == null || until.isAfter(last) ? last : until);
    }

    private static Optional<DayRange> of(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from) ? Optional.empty() : Optional.of(new DayRange(from, until));
    }
}
