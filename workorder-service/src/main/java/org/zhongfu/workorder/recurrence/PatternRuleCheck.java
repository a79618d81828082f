// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.calendar.CalendarDay;
import org.zhongfu.platform.web.Problem;

/** Refuses rules that contradict themselves. */
final class PatternRuleCheck {

    private final PatternRule rule;
    private final LocalDate last;
    private final Function<LocalDate, CalendarDay> calendar;

    private PatternRuleCheck(PatternRule rule, LocalDate last, Function<LocalDate, CalendarDay> calendar) {
        this.rule = rule;
        this.last = last;
        this.calendar = calendar;
    }

    /**
     * Checks a rule that holds until the last day.
     *
     * @throws Problem 422
     */
    static void require(PatternRule rule, LocalDate last, Function<LocalDate, CalendarDay> calendar) {
        PatternRuleCheck check = new PatternRuleCheck(rule, last, calendar);
        check.requireDays();
        check.requireTimes();
        for (int index = 0; index < rule.exceptions().size(); index++) {
            check.requireException(rule.exceptions().get(index), "rule.exceptions[" + index + "]");
        }
    }

    private void requireDays() {
        boolean weekly = rule.frequency() == Frequency.WEEKLY;
        if (weekly == rule.weekdays().isEmpty()) {
            throw Problem.rule(
                    "rule.weekdays",
                    weekly ? "name at least one day of the week" : "is for WEEKLY only",
                    weekly ? "请至少选择一个星期几" : "仅按周服务时填写");
        }
        if (rule.frequency() == Frequency.WORKING_DAYS && rule.every() != 1) {
            throw Problem.rule("rule.every", "is 1 for working days", "按工作日服务时只能为 1");
        }
    }

    private void requireTimes() {
        List<PlannedTime> times = rule.times().stream()
                .map(time -> time.on(rule.fromDay()))
                .sorted((one, other) -> one.plannedFrom().compareTo(other.plannedFrom()))
                .toList();
        Instant free = Instant.MIN;
        for (PlannedTime time : times) {
            if (time.plannedFrom().isBefore(free)) {
                throw Problem.rule("rule.times", "overlap; a date has one visit at a time", "各时段不得重叠");
            }
            free = time.plannedTo();
        }
    }

    private void requireException(DateException exception, String field) {
        LocalDate target = exception.movedTo();
        boolean moved = exception.kind() == DateException.Kind.MOVED;
        if (moved != (target != null)) {
            throw Problem.rule(
                    field + ".movedTo",
                    moved ? "name the other date" : "is for MOVED only",
                    moved ? "请填写改至的日期" : "仅改期（MOVED）时填写");
        }
        requireWithin(exception.date(), field + ".date");
        if (target != null) {
            requireWithin(target, field + ".movedTo");
        }
        if (exception.kind() != DateException.Kind.EXTRA && !rule.includes(calendar.apply(exception.date()))) {
            throw Problem.rule(field + ".date", "is no date of the pattern", "该日期不在服务规律之内");
        }
    }

    private void requireWithin(LocalDate day, String field) {
        if (day.isBefore(rule.fromDay()) || day.isAfter(last)) {
            throw Problem.rule(
                    field,
                    "must lie from %s to %s".formatted(rule.fromDay(), last),
                    "必须在 %s 至 %s 之间".formatted(rule.fromDay(), last));
        }
    }
}
