// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;

/**
 * Why a part of a visit is done by whom it is, and when.
 *
 * @param visitId which
 * @param part 0 or 1
 * @param workerId who
 * @param start tick
 * @param startReason what the start waits for
 * @param qualified how many workers may do it
 * @param alternatives the next best workers, cheapest first, with what the plan would cost more; empty when nobody else can
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
        /** The visit's window opens then; the worker is there before. */
        WINDOW_OPENS,
        /** The worker cannot be there before. */
        WORKER_ARRIVES,
        /** The worker of the other part cannot be there before, or has to be ahead. */
        OTHER_PART
    }

    /**
     * Another worker.
     *
     * @param workerId who
     * @param start when it would start then
     * @param extraCost what the plan would cost more, in the units of its cost; below 0 when the search stopped too early
     */
    public record Alternative(String workerId, int start, long extraCost) {}
}
