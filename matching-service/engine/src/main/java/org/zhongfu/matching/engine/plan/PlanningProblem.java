// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;
import java.util.Map;

/**
 * A planning question.
 *
 * @param workers who can go; ids are unique
 * @param visits who is to be visited; ids are unique
 * @param travel ticks between places
 * @param weights what counts how much
 * @param conventions how times are read where the field has more than one custom
 * @param previousPlan for the visits of an earlier plan, who did them and when; what differs costs {@link PlanWeights#moved()}
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

    /** A question without an earlier plan. */
    public PlanningProblem(
            List<PlanWorker> workers,
            List<PlanVisit> visits,
            TravelMatrix travel,
            PlanWeights weights,
            TimeConventions conventions) {
        this(workers, visits, travel, weights, conventions, Map.of());
    }

    /**
     * Who did a part of a visit, and when it started.
     *
     * @param workerId the worker
     * @param start in ticks
     */
    public record Assignment(String workerId, int start) {}

    /**
     * How times are read.
     *
     * @param windowAnchor what must lie in a visit's window
     * @param leavesJustInTime true: a worker leaves for the first visit as late as possible; false: when the shift begins
     */
    public record TimeConventions(WindowAnchor windowAnchor, boolean leavesJustInTime) {

        /** The custom of the service: a visit is on time when it starts in its window; nobody leaves too early. */
        public static final TimeConventions DEFAULT = new TimeConventions(WindowAnchor.START, true);
    }

    /** What of a visit must lie in its window to be on time. */
    public enum WindowAnchor {
        START,
        END
    }
}
