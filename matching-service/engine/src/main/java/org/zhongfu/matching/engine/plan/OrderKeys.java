// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The one order of all visits, as a number for each; every route is in this order. */
final class OrderKeys {

    private static final double BEFORE_ALL = -1e18;
    private static final double AFTER_ALL = 1e18;
    private static final double LEAST_APART = 1e-2;
    private static final double APART = 1e-6;
    private static final double TIGHT = 1e-7;

    /** By visit. */
    final double[] of;

    private final ProblemData data;
    private final int parts;
    private final int[] order;

    OrderKeys(ProblemData data) {
        this.data = data;
        parts = data.parts;
        of = new double[data.visits];
        order = new int[data.visits];
        Arrays.setAll(order, v -> v);
    }

    /** The key of a node that something is to follow. */
    double lowerBound(int node) {
        return node >= parts ? BEFORE_ALL : of[data.visitOf[node]];
    }

    /** The key of a node that something is to precede. */
    double upperBound(int node) {
        return node >= parts ? AFTER_ALL : of[data.visitOf[node]];
    }

    /** A key between two others, not always the same one, so that keys of different routes hardly ever meet. */
    static double between(double low, double high, @Nullable XorShiftRandom random) {
        double share = random == null ? 0.5 : 0.25 + random.unit() / 2;
        if (low == BEFORE_ALL) {
            return high == AFTER_ALL ? share : high - share;
        }
        return high == AFTER_ALL ? low + share : low + (high - low) * share;
    }

    /** The wanted key if it lies between two others, else one that does. */
    static double between(double low, double high, double wanted, @Nullable XorShiftRandom random) {
        return low < wanted && wanted < high ? wanted : between(low, high, random);
    }

    /** True when two keys have so little room between them that all must be spread anew. */
    static boolean isTight(double low, double high) {
        return low != BEFORE_ALL && high != AFTER_ALL && high - low < TIGHT;
    }

    /** A key at about that time which no other visit has. */
    static double uniqueKey(int visit, double time) {
        return time + visit * APART;
    }

    /** True when a visit comes before another one; of two with the same key the one with the smaller number does. */
    boolean precedes(int visit, int other) {
        return precedes(visit, of[other], other);
    }

    /** The same, if the other visit had that key. */
    boolean precedes(int visit, double key, int other) {
        double mine = of[visit];
        return mine < key || (mine == key && visit < other);
    }

    /**
     * Sets every key to the time its visit really takes place, or as near to it as the order of the routes allows. Keys that
     * tell the time leave most room for the next change: two parts can go together where both are about the same time.
     */
    void alignWithStartTimes(Schedule schedule) {
        sortOrder();
        for (int visit : order) {
            int a = data.first[visit];
            if (schedule.worker[a] == Schedule.UNASSIGNED) {
                continue;
            }
            int b = data.second[visit];
            int start = schedule.start[a];
            double value = uniqueKey(visit, b < 0 ? start : (start + (double) schedule.start[b]) / 2);
            value = Math.max(value, lowerBound(schedule.prev[a]) + LEAST_APART);
            if (b >= 0) {
                value = Math.max(value, lowerBound(schedule.prev[b]) + LEAST_APART);
            }
            of[visit] = value;
        }
    }

    private void sortOrder() {
        for (int i = 1; i < order.length; i++) {
            int visit = order[i];
            int at = i;
            while (at > 0 && precedes(visit, order[at - 1])) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = visit;
        }
    }
}
