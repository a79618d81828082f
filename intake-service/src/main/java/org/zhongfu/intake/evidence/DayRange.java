// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param from first day
 * @param until last day, null while open
 */
record DayRange(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The days from that one on. */
    Optional<DayRange> startingAt(LocalDate day) {
        return of(from.isBefore(day) ? day : from, until);
    }

    /** The days before that one. */
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
