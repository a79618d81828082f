// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit to be planned, done by one worker or by two different ones.
 *
 * @param id unique
 * @param personId who is visited; visits of one person on several days share it
 * @param place number of the place
 * @param windows when it should take place, in order, at least one; nothing starts before the first of them opens.
 *     Between two windows it is late for the one that has closed, or waits for the next, whichever costs less
 * @param lateAllowed false: a start after a window has closed is no plan at all
 * @param parts one for each worker needed, one or two
 * @param gap ticks between the starts of the two parts; only read with two parts. Zero to zero is simultaneous
 * @param unplannedCost what it costs, times {@link PlanWeights#unplanned()}, to leave it out; grows with its priority
 * @param preferred workers the person wishes for; anyone else costs {@link PlanWeights#notPreferred()} a part. Empty:
 *     all the same
 * @param incompatible workers who never come
 * @param mainWorker the worker who usually comes; anyone else costs {@link PlanWeights#notMain()} a part. Null: nobody yet
 * @param companion another visit without which this one is pointless, and the other way round: both are planned, or
 *     neither; when and by whom does not matter. Null: none. The other visit must name this one
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

    /** Both parts start together. */
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

    /** A visit that makes sense by itself. */
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
     * What one worker does at a visit.
     *
     * @param ticks how long it takes
     * @param skills what the worker must have
     * @param fixedWorker the only worker who may do it, or null when anybody with the skills may; with a window of one
     *     tick and no lateness the visit is fixed altogether
     */
    public record Part(
            int ticks, Set<String> skills, @Nullable String fixedWorker) {

        public Part {
            skills = Set.copyOf(skills);
            if (ticks < 0) {
                throw new IllegalArgumentException("a part takes no negative time");
            }
        }
    }
}
