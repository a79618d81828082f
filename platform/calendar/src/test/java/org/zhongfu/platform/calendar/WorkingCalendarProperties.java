// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongfu.platform.kernel.Zones;

/** Rules that hold for every day, period and area, with and without notices. */
class WorkingCalendarProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofBuild();

    @Property
    void backwardsIsTheInverseOfForwards(
            @ForAll("areas") String area, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 60) int n) {
        LocalDate workingDay = plus(area, day, 0);

        assertThat(plus(area, plus(area, workingDay, n), -n)).isEqualTo(workingDay);
        assertThat(plus(area, plus(area, workingDay, -n), n)).isEqualTo(workingDay);
    }

    @Property
    void periodsAddUp(
            @ForAll("areas") String area,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 40) int first,
            @ForAll @IntRange(min = 0, max = 40) int second) {
        LocalDate workingDay = plus(area, day, 0);

        assertThat(plus(area, plus(area, workingDay, first), second)).isEqualTo(plus(area, workingDay, first + second));
    }

    @Property
    void aLaterBeginningOrALongerPeriodNeverEndsEarlier(
            @ForAll("areas") String area,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 30) int later,
            @ForAll @IntRange(min = 0, max = 30) int n,
            @ForAll @IntRange(min = 0, max = 30) int longer) {
        assertThat(plus(area, day.plusDays(later), n + longer)).isAfterOrEqualTo(plus(area, day, n));
    }

    @Property
    void aPeriodEndsOnAWorkingDayAndHasItsNumberOfWorkingDays(
            @ForAll("areas") String area, @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate last = plus(area, day, n);

        assertThat(CALENDAR.isWorkingDay(area, last)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(area, day, last)).isEqualTo(n);
    }

    @Property
    void hoursAddUp(
            @ForAll("areas") String area,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 1439) int minute,
            @ForAll @IntRange(min = 0, max = 20_000) int first,
            @ForAll @IntRange(min = 0, max = 20_000) int second) {
        Instant begins = Zones.startOf(day).plus(Duration.ofMinutes(minute));

        assertThat(plus(area, plus(area, begins, first), second)).isEqualTo(plus(area, begins, first + second));
    }

    /** Midnight belongs to two days, so the minutes begin with 1. */
    @Property
    void twentyFourHoursAreAWorkingDay(
            @ForAll("areas") String area,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 1439) int minute,
            @ForAll @IntRange(min = 0, max = 20) int n) {
        LocalDate workingDay = plus(area, day, 0);
        Duration timeOfDay = Duration.ofMinutes(minute);

        assertThat(plus(area, Zones.startOf(workingDay).plus(timeOfDay), 1440 * n))
                .isEqualTo(Zones.startOf(plus(area, workingDay, n)).plus(timeOfDay));
    }

    @Property
    void aWorkingMomentLiesInOfficeHoursAndIsItsOwnNext(
            @ForAll("areas") String area,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 1439) int minute) {
        Instant time = Zones.startOf(day).plus(Duration.ofMinutes(minute));

        Instant next = CALENDAR.nextWorkingMoment(area, time).value();

        assertThat(next).isAfterOrEqualTo(time).isBefore(CALENDAR.closingTime(area, Zones.dayOf(next)));
        assertThat(CALENDAR.isWorkingDay(area, Zones.dayOf(next))).isTrue();
        assertThat(CALENDAR.nextWorkingMoment(area, next).value()).isEqualTo(next);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5_000).map(LocalDate.parse("2023-06-01")::plusDays);
    }

    @Provide
    Arbitrary<String> areas() {
        return Arbitraries.of("440300", "652301", "652301004000");
    }

    private static LocalDate plus(String area, LocalDate day, int n) {
        return CALENDAR.plusWorkingDays(area, day, n).value();
    }

    private static Instant plus(String area, Instant begins, int minutes) {
        return CALENDAR.plusWorkingTime(area, begins, Duration.ofMinutes(minutes))
                .value();
    }
}
