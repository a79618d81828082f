// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.web.Problem;

/**
 * A visit to be planned.
 *
 * @param clientReference the caller's own permanent name for it; sent twice it makes one visit
 * @param plannedFrom start
 * @param plannedTo end, a minute to 12 hours after the start
 * @param workerId who; the order's worker when absent
 */
public record PlannedVisit(
        @Nullable @PlainText(max = 120) String clientReference,
        @NotNull Instant plannedFrom,
        @NotNull Instant plannedTo,
        @Nullable UUID workerId) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * What is shorter is a slip of the hand and takes no time in the calendar; what is longer is more than one visit.
     *
     * @param field what this visit is called in the request
     * @throws Problem 422 when it takes less than a minute or more than 12 hours
     */
    void mustTakeAVisitsTime(String field) {
        if (!plannedTo.isAfter(plannedFrom)) {
            throw Problem.rule(field + ".plannedTo", "must be after plannedFrom", "必须晚于开始时间");
        }
        Duration time = Duration.between(plannedFrom, plannedTo);
        if (time.compareTo(SHORTEST) < 0) {
            throw Problem.rule(field + ".plannedTo", "a visit takes a minute at least", "单次服务最短 1 分钟");
        }
        if (time.compareTo(LONGEST) > 0) {
            throw Problem.rule(field + ".plannedTo", "a visit takes 12 hours at most", "单次服务最长 12 小时");
        }
    }
}
