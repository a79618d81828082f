// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.platform.calendar.WorkingCalendar;

/** The dates of a pattern are those of a naive enumeration, day by day. */
class PatternDatesProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofBuild();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property(tries = 300)
    void theDatesAreThoseOfANaiveEnumeration(
            @ForAll("rules") PatternRule rule, @ForAll @IntRange(max = 400) int length) {
        LocalDate last = rule.fromDay().plusDays(length);

        assertThat(days(List.of(rule), last)).containsExactlyElementsOf(naive(rule, last));
    }

    @Property(tries = 300)
    void noDateIsThereTwice(@ForAll("rules") PatternRule rule, @ForAll @IntRange(max = 400) int length) {
        List<LocalDate> days = days(List.of(rule), rule.fromDay().plusDays(length));

        assertThat(days).doesNotHaveDuplicates().isSorted();
    }

    @Property(tries = 300)
    void aChangeKeepsWhatIsBeforeIt(
            @ForAll("rules") PatternRule rule,
            @ForAll("rules") PatternRule other,
            @ForAll @IntRange(min = 1, max = 200) int after) {
        LocalDate changed = rule.fromDay().plusDays(after);
        LocalDate last = changed.plusDays(100);
        PatternRule next = from(other, changed);

        assertThat(days(List.of(rule, next), last).stream().filter(day -> day.isBefore(changed)))
                .containsExactlyElementsOf(days(List.of(rule), last).stream()
                        .filter(day -> day.isBefore(changed))
                        .toList());
    }

    @Property(tries = 300)
    void aPartIsThatPartOfTheWhole(
            @ForAll("rules") PatternRule rule,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 60) int length) {
        LocalDate last = rule.fromDay().plusDays(300);
        LocalDate begin = rule.fromDay().plusDays(from);
        LocalDate end = begin.plusDays(length);

        assertThat(PatternDates.of(List.of(rule), last, PatternDatesProperties::judge).between(begin, end).stream()
                        .map(PatternDate::day))
                .containsExactlyElementsOf(days(List.of(rule), last).stream()
                        .filter(day -> !day.isBefore(begin) && !day.isAfter(end))
                        .toList());
    }

    @Provide
    Arbitrary<PatternRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1095),
                        Arbitraries.of(Frequency.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        Arbitraries.of(HolidayRule.class))
                .as((day, frequency, every, weekdays, holidays) -> new PatternRule(
                        FIRST.plusDays(day),
                        frequency,
                        frequency == Frequency.WORKING_DAYS ? 1 : every,
                        frequency == Frequency.WEEKLY ? List.copyOf(weekdays) : List.of(),
                        List.of(new TimeOfDay(LocalTime.NOON, 60)),
                        holidays,
                        List.of(),
                        null));
    }

    private static List<LocalDate> naive(PatternRule rule, LocalDate last) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = rule.fromDay(); !day.isAfter(last); day = day.plusDays(1)) {
            boolean holiday = PatternDate.isHoliday(judge(day));
            if (!isDateOf(rule, day) || (holiday && rule.holidays() == HolidayRule.SKIP)) {
                continue;
            }
            LocalDate target = day;
            while (holiday
                    && rule.holidays() == HolidayRule.NEXT_WORKING_DAY
                    && !judge(target).isWorking()) {
                target = target.plusDays(1);
            }
            if (!target.isAfter(last)) {
                days.add(target);
            }
        }
        return new ArrayList<>(days);
    }

    /** Steps through the weeks and days instead of dividing. */
    private static boolean isDateOf(PatternRule rule, LocalDate day) {
        return switch (rule.frequency()) {
            case WORKING_DAYS -> judge(day).isWorking();
            case DAILY -> {
                LocalDate at = rule.fromDay();
                while (at.isBefore(day)) {
                    at = at.plusDays(rule.every());
                }
                yield at.equals(day);
            }
            case WEEKLY -> {
                LocalDate monday = rule.fromDay();
                while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                    monday = monday.minusDays(1);
                }
                while (ChronoUnit.DAYS.between(monday, day) >= 7) {
                    monday = monday.plusWeeks(rule.every());
                }
                yield !day.isBefore(monday) && rule.weekdays().contains(day.getDayOfWeek());
            }
        };
    }

    private static PatternRule from(PatternRule rule, LocalDate day) {
        return new PatternRule(
                day,
                rule.frequency(),
                rule.every(),
                rule.weekdays(),
                rule.times(),
                rule.holidays(),
                rule.exceptions(),
                rule.workerId());
    }

    private static List<LocalDate> days(List<PatternRule> rules, LocalDate last) {
        return PatternDates.of(rules, last, PatternDatesProperties::judge).between(LocalDate.MIN, last).stream()
                .map(PatternDate::day)
                .toList();
    }

    private static CalendarDay judge(LocalDate day) {
        return CALENDAR.judge("652301", day);
    }
}
