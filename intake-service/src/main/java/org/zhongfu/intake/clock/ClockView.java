// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.StageClockId;

/**
 * The clock of a stage of a case (环节时限).
 *
 * @param id id of the clock
 * @param stage the stage
 * @param state whether time passes
 * @param owner what the clock belongs to
 * @param limit how much time the stage has
 * @param times when it started and is due
 * @param overdue true when the due time has passed and the stage is not finished
 * @param provisional true when a notice of holidays that is not out yet may change the due time
 * @param notices the notices of holidays from which the due time was computed
 * @param pauseReason why time does not pass; absent unless the clock is paused
 * @param level who has the task: the township, or the level to which the overdue stage was escalated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockView(
        StageClockId id,
        long version,
        Stage stage,
        ClockState state,
        @JsonUnwrapped ClockCase owner,
        @JsonUnwrapped ClockLimit limit,
        @JsonUnwrapped ClockTimes times,
        boolean overdue,
        boolean provisional,
        @Size(max = 20) List<@Size(max = 300) String> notices,
        @Nullable PauseReason pauseReason,
        AdministrativeLevel level) {

    /**
     * What a clock belongs to.
     *
     * @param applicationId the application; absent for a need without one
     * @param needId the need; absent for stages of an application
     * @param personId the person; absent before the acceptance
     * @param areaCode area that answers for the stage
     * @param serviceItems services asked for, codes of the list {@code service-items}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockCase(
            @Nullable ApplicationId applicationId,
            @Nullable NeedId needId,
            @Nullable PersonId personId,
            String areaCode,
            @Size(max = 50) List<String> serviceItems) {}

    /**
     * How much time a stage has.
     *
     * @param limitVersion version of the limits
     * @param limitDays limit in working days; the day of the beginning is not counted
     * @param prolongedDays working days by which it was prolonged
     * @param pausedDays working days that pauses took
     * @param prolongReason why it was prolonged last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockLimit(
            @Min(1) @Max(10_000) int limitVersion,
            @Min(0) @Max(366) int limitDays,
            @Min(0) @Max(366) int prolongedDays,
            @Min(0) @Max(2_000) int pausedDays,
            @FreeText @Nullable @Size(max = 500) String prolongReason) {}

    /**
     * When a stage started and is due.
     *
     * @param startedAt when the stage began
     * @param dueAt when it is to be finished; absent while the clock is paused
     * @param pausedAt since when time does not pass
     * @param stoppedAt when the stage was finished, or the case ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockTimes(
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Instant pausedAt,
            @Nullable Instant stoppedAt) {}
}
