// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.record;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of days.
 *
 * @param from first day
 * @param until last day; null while it has no end
 */
public record DayRange(LocalDate from, @Nullable LocalDate until) {

    /** True when the day is one of the range. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** True when a day belongs to both ranges. */
    public boolean overlaps(DayRange other) {
        return intersection(other).isPresent();
    }

    /** The days that belong to both ranges. */
    public Optional<DayRange> intersection(DayRange other) {
        return startingAt(other.from).flatMap(later -> later.endingOn(other.until));
    }

    /** The part that begins on the day or later. */
    public Optional<DayRange> startingAt(LocalDate day) {
        return of(from.isBefore(day) ? day : from, until);
    }

    /** The part that ends before the day. */
    public Optional<DayRange> endingBefore(@Nullable LocalDate day) {
        return endingOn(day == null ? null : day.minusDays(1));
    }

    /** The part that ends on the day or earlier; null means any day. */
    public Optional<DayRange> endingOn(@Nullable LocalDate last) {
        if (last == null) {
            return Optional.of(this);
        }
        return of(from, until == null || until.isAfter(last) ? last : until);
    }

    private static Optional<DayRange> of(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from) ? Optional.empty() : Optional.of(new DayRange(from, until));
    }
}
