// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many stages are open, due soon and overdue.
 *
 * @param counts per stage, county and level
 */
public record ClockSummaryView(@Size(max = 2_000) List<ClockCount> counts) {

    public ClockSummaryView {
        counts = List.copyOf(counts);
    }

    /**
     * Stages of a kind in a county at a level.
     *
     * @param stage the stage
     * @param areaCode code of the county (6 digits)
     * @param level who has the task
     * @param running stages in time that are not due soon
     * @param dueSoon stages due within the working days asked for
     * @param overdue stages whose due time has passed
     * @param overdueOverThreeDays of these, those that are overdue for more than three days
     * @param paused stages that wait for others
     * @param oldestDueAt due time of the stage that is overdue for longest; absent when none is overdue
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockCount(
            Stage stage,
            String areaCode,
            AdministrativeLevel level,
            @Min(0) int running,
            @Min(0) int dueSoon,
            @Min(0) int overdue,
            @Min(0) int overdueOverThreeDays,
            @Min(0) int paused,
            @Nullable Instant oldestDueAt) {}
}
