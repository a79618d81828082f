// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The best solution found: the worker of each part and the key of each visit, from which the schedule can be restored.
 */
final class BestSolution {

    private final int[] worker;
    private final double[] key;
    private long cost = Long.MAX_VALUE;

    BestSolution(ProblemData data) {
        worker = new int[data.parts];
        key = new double[data.visits];
        Arrays.fill(worker, Schedule.UNASSIGNED);
    }

    /** Sets the worker of a part. */
    void assign(int part, int w) {
        worker[part] = w;
    }

    /** Sets the key of a visit. */
    void order(int visit, double place) {
        key[visit] = place;
    }

    /** Saves the current state of a schedule. */
    void save(Schedule schedule, long scheduleCost) {
        System.arraycopy(schedule.worker, 0, worker, 0, worker.length);
        System.arraycopy(schedule.keys.of, 0, key, 0, key.length);
        cost = scheduleCost;
    }

    long cost() {
        return cost;
    }

    /** Replaces the content of a schedule by the saved solution. */
    void clearAndRestore(Schedule schedule) {
        schedule.begin();
        for (int visit = 0; visit < schedule.data.visits; visit++) {
            if (schedule.isPlanned(visit)) {
                schedule.unplan(visit);
            }
        }
        schedule.updateTimes();
        restore(schedule);
    }

    /** Restores the saved solution into an empty schedule. */
    void restore(Schedule schedule) {
        ProblemData data = schedule.data;
        Integer[] order = new Integer[data.visits];
        Arrays.setAll(order, v -> v);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(v -> key[v]).thenComparingInt(v -> v));
        schedule.begin();
        for (int visit : order) {
            schedule.setKey(visit, key[visit]);
        }
        for (int visit : order) {
            append(schedule, data.first[visit]);
            if (data.second[visit] >= 0) {
                append(schedule, data.second[visit]);
            }
        }
        schedule.updateTimes();
    }

    private void append(Schedule schedule, int part) {
        int w = worker[part];
        if (w != Schedule.UNASSIGNED) {
            schedule.link(part, schedule.prev[schedule.data.node(w)], w);
        }
    }
}
