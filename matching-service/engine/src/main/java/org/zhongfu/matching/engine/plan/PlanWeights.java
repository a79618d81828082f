// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * What counts how much when plans are compared: whole numbers, so that sums are exact. A plan's cost is the sum of each
 * measure times its weight.
 *
 * @param version grows when the weights change
 * @param travel a tick on the way
 * @param lateness a tick a part starts (or ends, by custom) after its window
 * @param worstLateness a tick of the latest part
 * @param waiting a tick a worker waits at a door
 * @param overtime a tick after a shift
 * @param worstIdle a tick of the worker who has most time of the shift with nothing to do
 * @param notPreferred a part done by somebody the person did not wish for
 * @param notMain a part done by somebody else than who usually comes
 * @param unplanned a visit left out, times {@link PlanVisit#unplannedCost()}
 * @param missedBreak a worker without the break
 * @param moved a part that an earlier plan gave to somebody else, or to another time of day by more than
 *     {@link #movedBeyond()} ticks
 * @param movedBeyond ticks a start may shift without counting as moved
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
        int moved,
        int movedBeyond) {}
