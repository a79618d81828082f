// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.Zones;

/**
 * A period of whole days in the civil time zone; null means open at that end.
 *
 * @param from its first moment
 * @param end the first moment after it
 */
public record DayPeriod(@Nullable Instant from, @Nullable Instant end) {

    /**
     * Reads the query parameters {@code from} and {@code to}, the first and the last day.
     *
     * @throws Problem 400 when one of them is no day, or {@code to} lies before {@code from}
     */
    public static DayPeriod parse(@Nullable String from, @Nullable String to) {
        LocalDate first = Criteria.day("from", from);
        LocalDate last = Criteria.day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw Problem.invalid("to", "lies before from", "早于 from");
        }
        return new DayPeriod(
                first == null ? null : Zones.startOf(first), last == null ? null : Zones.startOf(last.plusDays(1)));
    }
}
