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
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.matching.base.GeoPoint;
import org.zhongfu.platform.web.Problem;

/**
 * What day plans have to respect about a worker. Only coordinators of the provider see and change it.
 *
 * @param skills services the worker does, at most 50; null means all services, as far as the credentials allow
 * @param languages languages the worker speaks, ISO 639 codes in upper case, for example {@code UG}; at most 20
 * @param traits preferences of persons that the worker meets, as codes, for example {@code FEMALE_WORKER}; at most 20
 * @param shifts shifts in civil time of China, at most one for each day of the week; null means the usual hours, an
 *     empty list means never on duty
 * @param start where the day of the worker begins and ends, kept to about one kilometre; null means the base of the plan
 */
public record WorkerPlanning(
        @Nullable @Size(max = 50) List<@NotNull @KnownCode("service-items") String> skills,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z]{2,3}") String> languages,

        @Nullable @Size(max = 20) List<@NotNull @CodeFormat String> traits,
        @Nullable @Size(max = 7) List<@NotNull @Valid Shift> shifts,
        @Nullable @Valid GeoPoint start) {

    /**
     * When a worker is on duty on a day of the week.
     *
     * @param day the day of the week
     * @param from when the shift begins, civil time of China
     * @param until when the shift ends, later than from
     * @param rest the break; null when there is none
     */
    public record Shift(
            @NotNull DayOfWeek day,
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @Nullable @Valid ShiftBreak rest) {

        private boolean hasValidTimes() {
            return from.isBefore(until) && (rest == null || rest.fitsInto(this));
        }
    }

    /**
     * A break within a shift.
     *
     * @param from when the break may begin
     * @param until when the break must be over
     * @param minutes length of the break in minutes, 5 to 240; it must fit between from and until
     */
    public record ShiftBreak(
            @NotNull LocalTime from,
            @NotNull LocalTime until,
            @NotNull @Min(5) @Max(240) Integer minutes) {

        private boolean fitsInto(Shift shift) {
            return !from.isBefore(shift.from())
                    && !until.isAfter(shift.until())
                    && !from.plusMinutes(minutes).isAfter(until)
                    && from.isBefore(until);
        }
    }

    /** The shift of a day of the week. */
    public Optional<Shift> shiftOn(DayOfWeek day) {
        return shifts == null
                ? Optional.empty()
                : shifts.stream().filter(shift -> shift.day() == day).findFirst();
    }

    /**
     * Checks the shifts, and rounds the start to about one kilometre.
     *
     * @throws Problem 422 when shifts contradict each other
     */
    WorkerPlanning validated() {
        List<Shift> entered = shifts == null ? List.of() : shifts;
        if (entered.stream().map(Shift::day).distinct().count() < entered.size()) {
            throw Problem.rule(
                    "planning.shifts", "must have at most one shift for each day of the week", "每个工作日最多一个班次");
        }
        if (!entered.stream().allMatch(Shift::hasValidTimes)) {
            throw Problem.rule(
                    "planning.shifts",
                    "must end after they begin, and a break must fit into its shift",
                    "班次的结束时间必须晚于开始时间，休息时间必须在班次之内");
        }
        return new WorkerPlanning(skills, languages, traits, shifts, start == null ? null : start.coarse());
    }
}
