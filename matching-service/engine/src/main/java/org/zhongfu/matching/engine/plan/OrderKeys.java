// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One order of all visits, given by a number (key) for each visit. Every route follows this order. */
final class OrderKeys {

    private static final double BEFORE_ALL = -1e18;
    private static final double AFTER_ALL = 1e18;
    private static final double MIN_DISTANCE = 1e-2;
    private static final double UNIQUE_STEP = 1e-6;
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

    /** The lower bound of a key behind a node. */
    double lowerBound(int node) {
        return node >= parts ? BEFORE_ALL : of[data.visitOf[node]];
    }

    /** The upper bound of a key before a node. */
    double upperBound(int node) {
        return node >= parts ? AFTER_ALL : of[data.visitOf[node]];
    }

    /** A key between two others. With random numbers it varies, so that keys of different routes are seldom equal. */
    static double between(double low, double high, @Nullable XorShiftRandom random) {
        double share = random == null ? 0.5 : 0.25 + random.unit() / 2;
        if (low == BEFORE_ALL) {
            return high == AFTER_ALL ? share : high - share;
        }
        return high == AFTER_ALL ? low + share : low + (high - low) * share;
    }

    /** The wanted key if it lies between two others, otherwise a key that does. */
    static double between(double low, double high, double wanted, @Nullable XorShiftRandom random) {
        return low < wanted && wanted < high ? wanted : between(low, high, random);
    }

    /** True when there is so little room between two keys that all keys must be spread again. */
    static boolean isTight(double low, double high) {
        return low != BEFORE_ALL && high != AFTER_ALL && high - low < TIGHT;
    }

    /** A key near a time that no other visit has. */
    static double uniqueKey(int visit, double time) {
        return time + visit * UNIQUE_STEP;
    }

    /** True when a visit comes before another one; of equal keys the smaller number comes first. */
    boolean precedes(int visit, int other) {
        return precedes(visit, of[other], other);
    }

    /** The same, if the other visit had the given key. */
    boolean precedes(int visit, double key, int other) {
        double mine = of[visit];
        return mine < key || (mine == key && visit < other);
    }

    /**
     * Sets every key to the start time of its visit, or as near to it as the order of the routes allows. Keys near the
     * start times leave the most room for the next move: two parts can be combined where both are at about the same
     * time.
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
            value = Math.max(value, lowerBound(schedule.prev[a]) + MIN_DISTANCE);
            if (b >= 0) {
                value = Math.max(value, lowerBound(schedule.prev[b]) + MIN_DISTANCE);
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
