// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.time.Duration;
import java.util.List;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.web.Problem;

/**
 * When and where a session is to be held, by whom, and for how many persons.
 *
 * @param workerIds the workers in charge, without repetition
 */
record SessionPlan(SessionPlace place, PlannedTime time, int places, List<WorkerId> workerIds) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    SessionPlan {
        workerIds = workerIds.stream().distinct().toList();
    }

    static SessionPlan of(PlanSessionRequest request) {
        return new SessionPlan(
                request.place(),
                new PlannedTime(request.plannedFrom(), request.plannedTo()),
                request.places(),
                request.workerIds());
    }

    /**
     * Refuses a time or a place that is not possible.
     *
     * @throws Problem 422
     */
    SessionPlan requirePossible() {
        Duration length = Duration.between(time.plannedFrom(), time.plannedTo());
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw Problem.rule("plannedTo", "must be one minute to 12 hours after plannedFrom", "必须晚于开始时间 1 分钟至 12 小时");
        }
        if (place.isIncomplete()) {
            throw Problem.rule("place.longitude", "give both latitude and longitude, or neither", "经度和纬度须同时填写或同时不填");
        }
        return this;
    }
}
