// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.zhongfu.demo.seed.Seed;

/** The number of visits of each person: at least one, and the total exactly. */
public final class VisitCounts {

    private static final int ABOVE_MEAN = 3;

    private VisitCounts() {}

    /**
     * Spreads the visits over the persons; no person receives more than three above the mean, nor more than there are
     * sessions.
     */
    public static List<Integer> spread(Seed seed, Quantity quantity) {
        int persons = quantity.persons();
        int visits = quantity.visits();
        Integer sessions = quantity.service().figures().sessions();
        if (persons < 1 || visits < persons) {
            throw new IllegalArgumentException("every person needs at least one visit: " + visits + " visits for "
                    + persons + " persons is too few");
        }
        int most = sessions == null ? Math.ceilDiv(visits, persons) + ABOVE_MEAN : sessions;
        if (visits > (long) most * persons) {
            throw new IllegalArgumentException(
                    visits + " attendances do not fit into " + most + " sessions of " + persons);
        }
        int[] counts = new int[persons];
        Arrays.fill(counts, 1);
        RandomGenerator random = seed.of("visit-counts-" + quantity.service().code(), 0);
        int[] open = IntStream.range(0, persons).toArray();
        int openCount = persons;
        for (int left = visits - persons; left > 0; left--) {
            int place = random.nextInt(openCount);
            if (++counts[open[place]] == most) {
                open[place] = open[--openCount];
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
