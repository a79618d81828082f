// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan.
 *
 * @param routes one for each worker, in the order of the problem; a worker without visits has no stops
 * @param unplanned visits left out, with the reason
 * @param score the cost of the plan, by measure
 * @param cost the score with the weights of the problem
 * @param steps number of moves tried
 * @param stopReason why the search stopped
 */
public record PlanResult(
        List<Route> routes, List<Unplanned> unplanned, PlanScore score, long cost, long steps, StopReason stopReason) {

    public PlanResult {
        routes = List.copyOf(routes);
        unplanned = List.copyOf(unplanned);
    }

    /**
     * The route of a worker.
     *
     * @param workerId id of the worker
     * @param departure tick of leaving the start place; the start of the shift when there are no stops
     * @param stops in order
     * @param returnTime tick of arriving at the end place
     * @param rest when the break is taken; null when there is none or it is missed
     */
    public record Route(
            String workerId,
            int departure,
            List<Stop> stops,
            int returnTime,
            @Nullable Interval rest) {

        public Route {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A part of a visit on a route.
     *
     * @param visitId id of the visit
     * @param part 0 or 1
     * @param arrival tick of the arrival, before any waiting
     * @param start tick of the start
     * @param end tick of the end
     * @param lateness ticks after the window
     */
    public record Stop(String visitId, int part, int arrival, int start, int end, int lateness) {}

    /**
     * A visit left out.
     *
     * @param visitId id of the visit
     * @param reason why
     */
    public record Unplanned(String visitId, Reason reason) {}

    /** Why a visit is left out. */
    public enum Reason {
        /** No worker has the skills, or all who have are incompatible, or two are needed and there is one. */
        NOBODY_QUALIFIED,
        /** No qualified worker is on duty when the visit must take place. */
        NOBODY_ON_DUTY,
        /** It does not fit beside the other visits without breaking a hard constraint. */
        NO_ROOM,
        /** It would fit, but planning it costs more than leaving it out. */
        COSTS_MORE_THAN_IT_IS_WORTH
    }

    /** Why a search stopped. */
    public enum StopReason {
        STEP_LIMIT,
        TIME_LIMIT,
        CANCELLED
    }
}
