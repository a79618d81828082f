// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.plan.search.DueVisits.DueVisit;

class DueVisitsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void aUnitADayIsDueEveryDay() {
        assertThat(days(dueVisits(10, 10, 0, 0), FIRST, 3))
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
    }

    @Test
    void fewUnitsAreSpreadOverThePeriod() {
        DueVisits dueVisits = dueVisits(3, 30, 0, 0);

        assertThat(days(dueVisits, FIRST, 7)).containsExactly(FIRST);
        assertThat(days(dueVisits(3, 30, 1, 0), FIRST.plusDays(7), 7)).containsExactly(FIRST.plusDays(10));
        assertThat(days(dueVisits(3, 30, 1, 0), FIRST.plusDays(1), 7)).isEmpty();
    }

    @Test
    void overdueVisitsAreDueOnTheNextDaysOneADay() {
        List<DueVisit> due = dueVisits(10, 10, 0, 0).within(FIRST.plusDays(5), 2);

        assertThat(due).extracting(DueVisit::day).containsExactly(FIRST.plusDays(5), FIRST.plusDays(6));
        assertThat(due.getFirst().overdueDays()).isEqualTo(5);
    }

    @Test
    void aDayWithAVisitIsSkipped() {
        DueVisits dueVisits = new DueVisits(10, FIRST, FIRST.plusDays(9), 0, Set.of(FIRST), 1, everyDay(10));

        assertThat(days(dueVisits, FIRST, 2)).containsExactly(FIRST.plusDays(1));
    }

    /** From 1 December 2026, a Tuesday, ten days have eight weekdays. */
    @Test
    void unitsAreSpreadOverTheDaysOnWhichTheServiceIsGiven() {
        List<LocalDate> weekdays = everyDay(10).stream()
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .toList();
        DueVisits dueVisits = new DueVisits(8, FIRST, FIRST.plusDays(9), 0, Set.of(), 0, weekdays);

        assertThat(days(dueVisits, FIRST, 10)).isEqualTo(weekdays);
    }

    @Test
    void overdueVisitsAreNotPutOnADayOff() {
        LocalDate saturday = FIRST.plusDays(4);
        List<LocalDate> weekdays = everyDay(10).stream()
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .toList();
        DueVisits dueVisits = new DueVisits(8, FIRST, FIRST.plusDays(9), 0, Set.of(), 0, weekdays);

        assertThat(days(dueVisits, saturday, 4)).containsExactly(saturday.plusDays(2), saturday.plusDays(3));
        assertThat(days(dueVisits, saturday, 2)).isEmpty();
    }

    @Test
    void plannedVisitsAndDaysOutsideThePeriodAreNotDue() {
        assertThat(days(dueVisits(10, 10, 0, 0), FIRST.minusDays(3), 3)).isEmpty();
        assertThat(days(dueVisits(10, 10, 0, 0), FIRST.plusDays(10), 3)).isEmpty();
        assertThat(days(dueVisits(10, 10, 6, 4), FIRST.plusDays(6), 3)).isEmpty();
    }

    private static DueVisits dueVisits(int units, int length, int served, int underWay) {
        return new DueVisits(units, FIRST, FIRST.plusDays(length - 1L), served, Set.of(), underWay, everyDay(length));
    }

    private static List<LocalDate> everyDay(int length) {
        return FIRST.datesUntil(FIRST.plusDays(length)).toList();
    }

    private static List<LocalDate> days(DueVisits dueVisits, LocalDate from, int days) {
        return dueVisits.within(from, days).stream().map(DueVisit::day).toList();
    }
}
