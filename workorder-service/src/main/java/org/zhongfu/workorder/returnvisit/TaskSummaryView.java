// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * How many tasks of dissatisfied return visits there are, and for how long they wait.
 *
 * @param counts per county and state
 */
public record TaskSummaryView(@Size(max = 4_000) List<TaskCount> counts) {

    public TaskSummaryView {
        counts = List.copyOf(counts);
    }

    /**
     * Tasks of a county in a state.
     *
     * @param areaCode code of the county (6 digits)
     * @param state the state
     * @param tasks how many
     * @param underThreeDays of these, those opened less than three days ago
     * @param threeToSevenDays of these, those opened between three and seven days ago
     * @param overSevenDays of these, those opened earlier
     * @param oldestOpenedAt when the oldest of them was opened
     */
    public record TaskCount(
            String areaCode,
            TaskState state,
            @Min(0) int tasks,
            @Min(0) int underThreeDays,
            @Min(0) int threeToSevenDays,
            @Min(0) int overSevenDays,
            Instant oldestOpenedAt) {}
}
