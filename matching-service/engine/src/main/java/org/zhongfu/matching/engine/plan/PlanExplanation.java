// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;

/**
 * Why a part of a visit has its worker and its start.
 *
 * @param visitId id of the visit
 * @param part 0 or 1
 * @param workerId id of the worker
 * @param start in ticks
 * @param startReason what the start waits for
 * @param qualified number of workers who may do the part
 * @param alternatives the best other workers, the cheapest first; empty when there is none
 */
public record PlanExplanation(
        String visitId,
        int part,
        String workerId,
        int start,
        StartReason startReason,
        int qualified,
        List<Alternative> alternatives) {

    public PlanExplanation {
        alternatives = List.copyOf(alternatives);
    }

    /** What a start waits for. */
    public enum StartReason {
        /** The window of the visit opens then; the worker arrives before. */
        WINDOW_OPENS,
        /** The worker cannot arrive earlier. */
        WORKER_ARRIVES,
        /** The other part cannot start earlier, or has to start first. */
        OTHER_PART
    }

    /**
     * Another worker for the part.
     *
     * @param workerId id of the worker
     * @param start the start of the part with that worker
     * @param extraCost by how much the cost of the plan grows; below 0 when the search stopped too early
     */
    public record Alternative(String workerId, int start, long extraCost) {}
}
