// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * What a plan costs, by measure; each before its weight, in ticks or pieces.
 *
 * @param travel ticks on the way
 * @param lateness ticks of all parts
 * @param worstLateness ticks of the latest part
 * @param waiting ticks at doors
 * @param overtime ticks after shifts
 * @param worstIdle ticks of the worker with most idle time
 * @param notPreferred parts
 * @param notMain parts
 * @param unplanned visits, each times its own cost
 * @param missedBreaks workers
 * @param moved parts
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

    /** The cost: each measure times its weight. */
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
                + moved * weights.moved();
    }
}
