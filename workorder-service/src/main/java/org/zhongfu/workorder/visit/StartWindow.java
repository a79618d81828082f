// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.visit.ReviewRules.Limits;

/**
 * When a visit may begin. A check-in far from the plan is nearly always one on the wrong visit of a list.
 *
 * @param from earliest start
 * @param to latest start
 */
public record StartWindow(Instant from, Instant to) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zones.CIVIL);

    static StartWindow of(PlannedTime planned, Limits limits) {
        Duration window = Duration.ofHours(limits.startWindowHours());
        return new StartWindow(
                planned.plannedFrom().minus(window), planned.plannedTo().plus(window));
    }

    /**
     * Refuses a start outside the window.
     *
     * @throws Problem 422
     */
    void require(Instant start) {
        if (start.isBefore(from) || start.isAfter(to)) {
            throw Problem.rule(
                    "occurredAt",
                    "this visit may begin from %s to %s (Beijing time). Check in to the visit of today, or plan one"
                            .formatted(TIME.format(from), TIME.format(to)),
                    "该服务只能在 %s 至 %s（北京时间）之间开始，请签到当日的服务，或另行排班".formatted(TIME.format(from), TIME.format(to)));
        }
    }
}
