// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * The weights of the measures of a plan. They are whole numbers, so that sums are exact. The cost of a plan is the sum
 * of each measure times its weight.
 *
 * @param version grows when the weights change
 * @param travel for a tick on the way
 * @param lateness for a tick a part starts (or ends, by convention) after its window
 * @param worstLateness for a tick of the latest part
 * @param waiting for a tick between arrival and start
 * @param overtime for a tick after a shift
 * @param worstIdle for a tick without work in the shift of the worker with the most idle time
 * @param notPreferred for a part done by a worker who is not preferred
 * @param notMain for a part done by another than the main worker
 * @param unplanned for a visit left out, times {@link PlanVisit#unplannedCost()}
 * @param missedBreak for a worker without the break
 * @param difference for the parts that differ from the previous plan
 */
public record PlanWeights(
        int version,
        int travel,
        int lateness,
        int worstLateness,
        int waiting,
        int overtime,
        int worstIdle,
        int notPreferred,
        int notMain,
        int unplanned,
        int missedBreak,
        Difference difference) {

    /**
     * The weight of the difference from the previous plan.
     *
     * @param weight for a part with another worker than in the previous plan, or with a start further away than the
     *     tolerance
     * @param tolerance ticks by which a start may differ from the previous plan
     */
    public record Difference(int weight, int tolerance) {

        /** The previous plan does not matter. */
        public static final Difference FREE = new Difference(0, 0);
    }
}
