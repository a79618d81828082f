// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.workorder.recurrence.DateException.Kind;

/** The dates of patterns by the published notices of holidays. */
class PatternDatesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofBuild();

    @Test
    void dailyMealsAreMadeOnEachDayOfTheSpringFestivalWhenHolidaysAreKept() {
        assertThat(days(daily("2026-02-14", HolidayRule.KEEP), "2026-02-24")).hasSize(11);
    }

    @Test
    void theSpringFestivalIsSkipped() {
        // Holidays from 15 to 23 February 2026; Saturday the 14th and Saturday the 28th are make-up working days.
        assertThat(days(daily("2026-02-13", HolidayRule.SKIP), "2026-02-25"))
                .containsExactly("2026-02-13", "2026-02-14", "2026-02-24", "2026-02-25");
    }

    @Test
    void makeUpSaturdaysAreWorkingDays() {
        PatternRule rule = rule("2026-02-09", Frequency.WORKING_DAYS, 1, List.of(), HolidayRule.SKIP, List.of());
        assertThat(days(rule, "2026-03-01"))
                .containsExactly(
                        "2026-02-09",
                        "2026-02-10",
                        "2026-02-11",
                        "2026-02-12",
                        "2026-02-13",
                        "2026-02-14",
                        "2026-02-24",
                        "2026-02-25",
                        "2026-02-26",
                        "2026-02-27",
                        "2026-02-28");
    }

    @Test
    void aCleaningOnAHolidayMovesToTheNextWorkingDay() {
        PatternRule rule = weekly("2026-02-11", 1, HolidayRule.NEXT_WORKING_DAY, DayOfWeek.WEDNESDAY);
        assertThat(days(rule, "2026-02-28")).containsExactly("2026-02-11", "2026-02-24", "2026-02-25");
    }

    @Test
    void theMovedDateSaysWhereItCameFrom() {
        PatternRule rule = weekly("2026-02-11", 1, HolidayRule.NEXT_WORKING_DAY, DayOfWeek.WEDNESDAY);
        assertThat(dates(rule, "2026-02-28").stream().map(PatternDate::movedFrom))
                .containsExactly(null, LocalDate.parse("2026-02-18"), null);
    }

    @Test
    void severalHolidaysMoveToOneVisitOnOneDay() {
        assertThat(days(daily("2026-02-14", HolidayRule.NEXT_WORKING_DAY), "2026-02-24"))
                .containsExactly("2026-02-14", "2026-02-24");
    }

    @Test
    void aHolidayThatWouldMoveBeyondTheLastDayIsDropped() {
        PatternRule rule = weekly("2026-02-11", 1, HolidayRule.NEXT_WORKING_DAY, DayOfWeek.WEDNESDAY);
        assertThat(days(rule, "2026-02-23")).containsExactly("2026-02-11");
    }

    @Test
    void aWeekendIsNoHoliday() {
        PatternRule rule = weekly("2026-03-07", 1, HolidayRule.SKIP, DayOfWeek.SATURDAY);
        assertThat(days(rule, "2026-03-14")).containsExactly("2026-03-07", "2026-03-14");
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeOthers() {
        assertThat(days(daily("2028-02-28", HolidayRule.KEEP), "2028-03-01"))
                .containsExactly("2028-02-28", "2028-02-29", "2028-03-01");
    }

    @Test
    void everySecondWeekIsCountedFromTheMondayOfTheFirstDay() {
        PatternRule rule = weekly("2026-03-05", 2, HolidayRule.KEEP, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(days(rule, "2026-03-31")).containsExactly("2026-03-06", "2026-03-16", "2026-03-20", "2026-03-30");
    }

    @Test
    void exceptionsSkipMoveAndAdd() {
        PatternRule rule = rule(
                "2026-03-02",
                Frequency.WEEKLY,
                1,
                List.of(DayOfWeek.MONDAY),
                HolidayRule.KEEP,
                List.of(
                        exception(Kind.SKIPPED, "2026-03-02", null),
                        exception(Kind.MOVED, "2026-03-09", "2026-03-10"),
                        exception(Kind.EXTRA, "2026-03-13", null)));
        assertThat(days(rule, "2026-03-16")).containsExactly("2026-03-10", "2026-03-13", "2026-03-16");
    }

    @Test
    void anExceptionDecidesBeforeTheHoliday() {
        PatternRule rule = rule(
                "2026-02-11",
                Frequency.WEEKLY,
                1,
                List.of(DayOfWeek.WEDNESDAY),
                HolidayRule.NEXT_WORKING_DAY,
                List.of(exception(Kind.MOVED, "2026-02-18", "2026-02-19")));
        assertThat(days(rule, "2026-02-24")).containsExactly("2026-02-11", "2026-02-19");
    }

    @Test
    void anotherRuleHoldsFromItsFirstDay() {
        List<PatternRule> rules = List.of(
                weekly("2026-03-02", 1, HolidayRule.KEEP, DayOfWeek.MONDAY),
                weekly("2026-03-10", 1, HolidayRule.KEEP, DayOfWeek.TUESDAY));
        assertThat(texts(PatternDates.of(rules, day("2026-03-17"), PatternDatesTest::judge)))
                .containsExactly("2026-03-02", "2026-03-09", "2026-03-10", "2026-03-17");
    }

    private static CalendarDay judge(LocalDate day) {
        return CALENDAR.judge("652301", day);
    }

    private static List<String> days(PatternRule rule, String last) {
        return dates(rule, last).stream().map(date -> date.day().toString()).toList();
    }

    private static List<PatternDate> dates(PatternRule rule, String last) {
        return List.copyOf(PatternDates.of(List.of(rule), day(last), PatternDatesTest::judge)
                .between(rule.fromDay(), day(last)));
    }

    private static List<String> texts(PatternDates dates) {
        return dates.between(LocalDate.MIN, LocalDate.MAX).stream()
                .map(date -> date.day().toString())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DateException exception(Kind kind, String date, @Nullable String movedTo) {
        return new DateException(kind, day(date), movedTo == null ? null : day(movedTo));
    }

    private static PatternRule daily(String from, HolidayRule holidays) {
        return rule(from, Frequency.DAILY, 1, List.of(), holidays, List.of());
    }

    private static PatternRule weekly(String from, int every, HolidayRule holidays, DayOfWeek... days) {
        return rule(from, Frequency.WEEKLY, every, List.of(days), holidays, List.of());
    }

    private static PatternRule rule(
            String from,
            Frequency frequency,
            int every,
            List<DayOfWeek> weekdays,
            HolidayRule holidays,
            List<DateException> exceptions) {
        return new PatternRule(
                day(from),
                frequency,
                every,
                weekdays,
                List.of(new TimeOfDay(LocalTime.of(12, 0), 60)),
                holidays,
                exceptions,
                null);
    }
}
