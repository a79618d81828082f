// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.platform.calendar.CalendarDay;

/**
 * The dates of a pattern. A date that is moved onto another date of the pattern is dropped, so that no date is there twice;
 * one that would be moved beyond the last day is dropped too.
 */
final class PatternDates {

    private final List<PatternRule> rules;
    private final LocalDate last;
    private final Function<LocalDate, CalendarDay> calendar;
    private final NavigableMap<LocalDate, PatternDate> unmoved = new TreeMap<>();
    private final List<PatternDate> moved = new ArrayList<>();
    private final List<LocalDate> holidays = new ArrayList<>();

    private PatternDates(List<PatternRule> rules, LocalDate last, Function<LocalDate, CalendarDay> calendar) {
        this.rules = rules;
        this.last = last;
        this.calendar = calendar;
    }

    /**
     * All dates of the rules until the last day.
     *
     * @param rules by their first day; each holds until the day before the next one
     * @param calendar what a day is in the area
     */
    static PatternDates of(List<PatternRule> rules, LocalDate last, Function<LocalDate, CalendarDay> calendar) {
        PatternDates dates = new PatternDates(rules, last, calendar);
        for (int index = 0; index < rules.size(); index++) {
            dates.addDatesOf(index);
        }
        return dates;
    }

    /** The dates from a day to another one, both included. */
    Collection<PatternDate> between(LocalDate from, LocalDate to) {
        return all().tailMap(from, true).headMap(to, true).values();
    }

    /** Dates of the rules that are holidays, kept or not, by day. */
    List<LocalDate> holidays() {
        return holidays.stream().sorted().toList();
    }

    private NavigableMap<LocalDate, PatternDate> all() {
        NavigableMap<LocalDate, PatternDate> all = new TreeMap<>(unmoved);
        moved.stream().filter(date -> !date.day().isAfter(last)).forEach(date -> all.putIfAbsent(date.day(), date));
        return all;
    }

    private void addDatesOf(int index) {
        PatternRule rule = rules.get(index);
        LocalDate end =
                index + 1 < rules.size() ? rules.get(index + 1).fromDay().minusDays(1) : last;
        LocalDate ends = end.isAfter(last) ? last : end;
        Map<LocalDate, DateException> exceptions = rule.exceptions().stream()
                .filter(each -> each.kind() != DateException.Kind.EXTRA)
                .collect(Collectors.toMap(
                        DateException::date, Function.identity(), (one, other) -> other, HashMap::new));
        for (LocalDate day = rule.fromDay(); !day.isAfter(ends); day = day.plusDays(1)) {
            CalendarDay judged = calendar.apply(day);
            if (rule.includes(judged)) {
                add(rule, judged, Optional.ofNullable(exceptions.get(day)));
            }
        }
        rule.exceptions().stream()
                .filter(each -> each.kind() == DateException.Kind.EXTRA)
                .map(DateException::date)
                .filter(day -> !day.isBefore(rule.fromDay()) && !day.isAfter(ends))
                .forEach(day -> unmoved.put(day, new PatternDate(day, null, rule)));
    }

    private void add(PatternRule rule, CalendarDay judged, Optional<DateException> exception) {
        LocalDate day = judged.day();
        boolean holiday = PatternDate.isHoliday(judged);
        if (holiday) {
            holidays.add(day);
        }
        if (exception.isPresent()) {
            LocalDate target = exception.get().movedTo();
            if (target != null) {
                moved.add(new PatternDate(target, day, rule));
            }
            return;
        }
        if (!holiday) {
            unmoved.put(day, new PatternDate(day, null, rule));
            return;
        }
        switch (rule.holidays()) {
            case KEEP -> unmoved.put(day, new PatternDate(day, null, rule));
            case SKIP -> {}
            case NEXT_WORKING_DAY -> moved.add(new PatternDate(nextWorkingDay(day), day, rule));
        }
    }

    private LocalDate nextWorkingDay(LocalDate holiday) {
        LocalDate day = holiday.plusDays(1);
        while (!calendar.apply(day).isWorking()) {
            day = day.plusDays(1);
        }
        return day;
    }
}
