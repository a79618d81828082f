// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit to be planned, done by one worker or by two different workers.
 *
 * @param id unique
 * @param personId the person visited; several visits may have the same person
 * @param place number of the place
 * @param windows when the visit should start, in order, at least one; nothing starts before the first one opens.
 *     Between two windows it is late for the earlier one or waits for the next one, whichever costs less
 * @param lateAllowed false: a start after a window is not allowed at all
 * @param parts one for each worker needed, one or two
 * @param gap ticks from the start of the first part to the start of the second; only read with two parts. Zero to zero
 *     is simultaneous
 * @param unplannedCost cost of leaving the visit out, times {@link PlanWeights#unplanned()}; grows with its priority
 * @param preferred workers the person prefers; any other worker costs {@link PlanWeights#notPreferred()} for each part.
 *     Empty: no preference
 * @param incompatible workers who must not come
 * @param mainWorker the usual worker; any other worker costs {@link PlanWeights#notMain()} for each part.
 *     Null: none yet
 * @param companion another visit; both are planned or neither, at any time and by any worker. Null: none. The other
 *     visit must name this one
 */
public record PlanVisit(
        String id,
        String personId,
        int place,
        List<Interval> windows,
        boolean lateAllowed,
        List<Part> parts,
        Interval gap,
        int unplannedCost,
        Set<String> preferred,
        Set<String> incompatible,
        @Nullable String mainWorker,
        @Nullable String companion) {

    /** Both parts start at the same time. */
    public static final Interval SIMULTANEOUS = new Interval(0, 0);

    public PlanVisit {
        windows = List.copyOf(windows);
        parts = List.copyOf(parts);
        preferred = Set.copyOf(preferred);
        incompatible = Set.copyOf(incompatible);
        if (windows.isEmpty() || parts.isEmpty() || parts.size() > 2 || gap.from() < 0 || unplannedCost < 0) {
            throw new IllegalArgumentException(
                    "visit " + id + " has no window, not one or two parts, or a negative gap");
        }
    }

    /** A visit without a companion. */
    public PlanVisit(
            String id,
            String personId,
            int place,
            List<Interval> windows,
            boolean lateAllowed,
            List<Part> parts,
            Interval gap,
            int unplannedCost,
            Set<String> preferred,
            Set<String> incompatible,
            @Nullable String mainWorker) {
        this(
                id,
                personId,
                place,
                windows,
                lateAllowed,
                parts,
                gap,
                unplannedCost,
                preferred,
                incompatible,
                mainWorker,
                null);
    }

    /**
     * The part of one worker in a visit.
     *
     * @param ticks duration
     * @param skills what the worker must have
     * @param fixedWorker the only worker who may do it, or null for any worker with the skills; with a window of one
     *     tick and no lateness the visit is fixed altogether
     */
    public record Part(
            int ticks, Set<String> skills, @Nullable String fixedWorker) {

        public Part {
            skills = Set.copyOf(skills);
            if (ticks < 0) {
                throw new IllegalArgumentException("the duration of a part must not be negative");
            }
        }
    }
}
