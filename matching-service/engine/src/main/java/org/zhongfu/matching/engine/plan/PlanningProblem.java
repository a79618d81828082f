// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;
import java.util.Map;

/**
 * A planning problem.
 *
 * @param workers ids are unique
 * @param visits ids are unique
 * @param travel ticks between places
 * @param weights of the measures
 * @param conventions how times are read where the field has more than one convention
 * @param previousPlan by visit: who did its parts and when; differences cost {@link PlanWeights#difference()}
 */
public record PlanningProblem(
        List<PlanWorker> workers,
        List<PlanVisit> visits,
        TravelMatrix travel,
        PlanWeights weights,
        TimeConventions conventions,
        Map<String, List<Assignment>> previousPlan) {

    public PlanningProblem {
        workers = List.copyOf(workers);
        visits = List.copyOf(visits);
        previousPlan = Map.copyOf(previousPlan);
    }

    /** A problem without a previous plan. */
    public PlanningProblem(
            List<PlanWorker> workers,
            List<PlanVisit> visits,
            TravelMatrix travel,
            PlanWeights weights,
            TimeConventions conventions) {
        this(workers, visits, travel, weights, conventions, Map.of());
    }

    /**
     * The worker and the start of a part of a visit.
     *
     * @param workerId id of the worker
     * @param start in ticks
     */
    public record Assignment(String workerId, int start) {}

    /**
     * How times are read.
     *
     * @param windowAnchor which end of a visit must lie in its window
     * @param leavesJustInTime true: a worker leaves for the first visit as late as possible; false: at the start of the
     *     shift
     */
    public record TimeConventions(WindowAnchor windowAnchor, boolean leavesJustInTime) {

        /**
         * The convention of the service: a visit is on time when it starts in its window, and a worker leaves as late
         * as possible.
         */
        public static final TimeConventions DEFAULT = new TimeConventions(WindowAnchor.START, true);
    }

    /** Which end of a visit must lie in its window. */
    public enum WindowAnchor {
        START,
        END
    }
}
