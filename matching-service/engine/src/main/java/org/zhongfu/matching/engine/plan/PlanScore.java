// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * The cost of a plan by measure, before the weights, in ticks or counts.
 *
 * @param travel ticks on the way
 * @param lateness ticks of all parts
 * @param worstLateness ticks of the latest part
 * @param waiting ticks between arrivals and starts
 * @param overtime ticks after shifts
 * @param worstIdle ticks of the worker with the most idle time
 * @param notPreferred parts done by a worker who is not preferred
 * @param notMain parts done by another than the main worker
 * @param unplanned sum of the costs of the visits left out
 * @param missedBreaks workers without their break
 * @param moved parts moved away from the previous plan
 */
public record PlanScore(
        long travel,
        long lateness,
        long worstLateness,
        long waiting,
        long overtime,
        long worstIdle,
        long notPreferred,
        long notMain,
        long unplanned,
        long missedBreaks,
        long moved) {

    /** The cost: the sum of each measure times its weight. */
    public long cost(PlanWeights weights) {
        return travel * weights.travel()
                + lateness * weights.lateness()
                + worstLateness * weights.worstLateness()
                + waiting * weights.waiting()
                + overtime * weights.overtime()
                + worstIdle * weights.worstIdle()
                + notPreferred * weights.notPreferred()
                + notMain * weights.notMain()
                + unplanned * weights.unplanned()
                + missedBreaks * weights.missedBreak()
                + moved * weights.difference().weight();
    }
}
