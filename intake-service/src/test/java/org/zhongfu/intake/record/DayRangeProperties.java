// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DayRangeProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    @Property
    void theIntersectionHasTheDaysOfBoth(@ForAll("ranges") DayRange one, @ForAll("ranges") DayRange other) {
        Optional<DayRange> common = one.intersection(other);

        START.datesUntil(START.plusDays(DAYS)).forEach(day -> assertThat(
                        common.filter(days -> days.covers(day)).isPresent())
                .isEqualTo(one.covers(day) && other.covers(day)));
    }

    @Property
    void overlapIsMutual(@ForAll("ranges") DayRange one, @ForAll("ranges") DayRange other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void whatEndsOnADayHasNoDayAfterIt(@ForAll("ranges") DayRange range, @ForAll("days") LocalDate last) {
        Optional<DayRange> ended = range.endingOn(last);

        START.datesUntil(START.plusDays(DAYS)).forEach(day -> assertThat(
                        ended.filter(days -> days.covers(day)).isPresent())
                .isEqualTo(range.covers(day) && !day.isAfter(last)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
    }

    @Provide
    Arbitrary<DayRange> ranges() {
        return Combinators.combine(days(), days().injectNull(0.3))
                .as((from, until) -> until == null
                        ? new DayRange(from, null)
                        : new DayRange(from.isBefore(until) ? from : until, from.isBefore(until) ? until : from));
    }
}
