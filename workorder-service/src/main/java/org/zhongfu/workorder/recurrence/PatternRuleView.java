// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;

/**
 * How visits recur from a day on.
 *
 * @param fromDay first day on which it holds, until the day before the next rule
 * @param frequency on which days
 * @param every each so many days or weeks
 * @param weekdays days of the week; empty unless weekly
 * @param times when the visits of a date take place
 * @param holidays what happens to dates that are holidays
 * @param exceptions dates that differ
 * @param workerId who makes the visits; null for the worker who is responsible for the order
 */
@Schema(name = "VisitPatternRuleView")
public record PatternRuleView(
        LocalDate fromDay,
        Frequency frequency,
        @Min(1) @Max(52) int every,
        List<DayOfWeek> weekdays,
        List<Time> times,
        HolidayRule holidays,
        List<DateException> exceptions,
        @Nullable WorkerId workerId) {

    /**
     * When a visit of a date takes place.
     *
     * @param begins hour and minute in the civil time of the area
     * @param minutes how long it takes
     */
    @Schema(name = "VisitPatternTimeView")
    public record Time(
            @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String begins,
            @Min(1) @Max(720) int minutes) {}

    static PatternRuleView of(PatternRule rule) {
        return new PatternRuleView(
                rule.fromDay(),
                rule.frequency(),
                rule.every(),
                rule.weekdays(),
                rule.times().stream()
                        .map(time -> new Time(time.begins().toString(), time.minutes()))
                        .toList(),
                rule.holidays(),
                rule.exceptions(),
                rule.workerId() == null ? null : new WorkerId(rule.workerId()));
    }
}
