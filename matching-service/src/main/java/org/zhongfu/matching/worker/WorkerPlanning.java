// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.matching.base.GeoPoint;
import org.zhongfu.platform.web.Problem;

/**
 * What day plans ask of a worker. It is the provider's own business: nobody outside sees it.
 *
 * @param skills codes of the services the worker does; null: any, as far as the credentials go
 * @param languages ISO 639 codes in upper case, for example {@code UG}
 * @param traits codes of persons' wishes the worker meets, for example {@code FEMALE_WORKER}
 * @param shifts at most one a weekday, in civil time; null: the usual hours; empty: never on duty
 * @param start where the day begins and ends, kept to about one kilometre; null: the base of the plan
 */
public record WorkerPlanning(
        @Nullable @Size(max = 50) List<@NotNull @KnownCode("service-items") String> skills,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z]{2,3}") String> languages,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> traits,
        @Nullable @Size(max = 7) List<@NotNull @Valid Shift> shifts,
        @Nullable @Valid GeoPoint start) {

    /**
     * When a worker is on duty on a weekday.
     *
     * @param rest the break, null when there is none
     */
    public record Shift(
            @NotNull DayOfWeek day,
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @Nullable @Valid Rest rest) {

        private boolean isPossible() {
            return from.isBefore(until) && (rest == null || rest.isPossibleIn(this));
        }
    }

    /**
     * A break.
     *
     * @param from when it may begin
     * @param until when it must be over
     * @param minutes how long it is
     */
    public record Rest(
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @NotNull @Min(5) @Max(240) Integer minutes) {

        private boolean isPossibleIn(Shift shift) {
            return !from.isBefore(shift.from())
                    && !until.isAfter(shift.until())
                    && !from.plusMinutes(minutes).isAfter(until)
                    && from.isBefore(until);
        }
    }

    /** The shift of a weekday. */
    public Optional<Shift> shiftOn(DayOfWeek day) {
        return shifts == null
                ? Optional.empty()
                : shifts.stream().filter(shift -> shift.day() == day).findFirst();
    }

    /**
     * The same, checked, with the start place made coarse.
     *
     * @throws Problem 422 when shifts contradict themselves
     */
    WorkerPlanning checked() {
        List<Shift> known = shifts == null ? List.of() : shifts;
        if (known.stream().map(Shift::day).distinct().count() < known.size()) {
            throw Problem.rule("planning.shifts", "at most one shift a weekday", "每个工作日最多一个班次");
        }
        if (!known.stream().allMatch(Shift::isPossible)) {
            throw Problem.rule(
                    "planning.shifts",
                    "a shift ends after it begins, and its break fits into it",
                    "班次的结束时间必须晚于开始时间，休息时间必须在班次之内");
        }
        return new WorkerPlanning(skills, languages, traits, shifts, start == null ? null : start.coarse());
    }
}
