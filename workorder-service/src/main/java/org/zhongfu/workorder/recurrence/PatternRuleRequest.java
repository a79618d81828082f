// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;

/**
 * How visits recur.
 *
 * @param frequency on which days
 * @param every each so many days or weeks, 1 to 52; absent means 1; 1 for working days
 * @param weekdays days of the week, 1 to 7 for {@code WEEKLY}; none otherwise
 * @param times when the visits of a date take place, 1 to 6, that do not overlap
 * @param holidays what happens to dates that are holidays of the area
 * @param exceptions dates that differ, up to 100
 * @param workerId who makes the visits; absent means the worker who is responsible for the order on the day of planning
 */
@Schema(name = "VisitPatternRuleRequest")
public record PatternRuleRequest(
        @NotNull Frequency frequency,
        @Nullable @Min(1) @Max(52) Integer every,
        @Nullable @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
        @NotNull @Size(min = 1, max = 6) List<@Valid @NotNull Time> times,
        @NotNull HolidayRule holidays,
        @Nullable @Size(max = 100) List<@Valid @NotNull DateException> exceptions,
        @Nullable WorkerId workerId) {

    /**
     * When a visit of a date takes place.
     *
     * @param begins hour and minute in the civil time of the area (Asia/Shanghai), as 09:30
     * @param minutes how long it takes, 1 to 720; absent means as long as the service usually takes
     */
    @Schema(name = "VisitPatternTimeRequest")
    public record Time(
            @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
            String begins,

            @Nullable @Min(1) @Max(720) Integer minutes) {}

    PatternRule rule(LocalDate fromDay, int usualMinutes) {
        return new PatternRule(
                fromDay,
                frequency,
                every == null ? 1 : every,
                weekdays == null
                        ? List.of()
                        : weekdays.stream().distinct().sorted().toList(),
                times.stream()
                        .map(time -> new TimeOfDay(
                                LocalTime.parse(time.begins()), time.minutes() == null ? usualMinutes : time.minutes()))
                        .toList(),
                holidays,
                exceptions == null ? List.of() : exceptions,
                workerId == null ? null : workerId.value());
    }
}
