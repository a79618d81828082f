// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;

/**
 * The routes of all workers as doubly linked rings of parts. A ring begins and ends at the node of its worker, so that no
 * position is a special case.
 */
final class Routes {

    /** By node: the node after it, and the node before it. */
    final int[] next;

    final int[] prev;

    /** By node: the worker whose route it is on, or {@link Schedule#UNASSIGNED}. */
    final int[] worker;

    /** By worker: ticks on the way, and ticks of service. */
    final int[] travelOf;

    final int[] serviceOf;

    /** Ticks on the way of all routes. */
    long travel;

    private final ProblemData data;

    /** Makes an empty route for each worker. */
    Routes(ProblemData data) {
        this.data = data;
        int nodes = data.parts + data.workers;
        next = new int[nodes];
        prev = new int[nodes];
        worker = new int[nodes];
        travelOf = new int[data.workers];
        serviceOf = new int[data.workers];
        Arrays.fill(worker, Schedule.UNASSIGNED);
        for (int w = 0; w < data.workers; w++) {
            int node = data.node(w);
            next[node] = node;
            prev[node] = node;
            worker[node] = w;
        }
    }

    /** Takes a part off its route. */
    void remove(int part) {
        int before = prev[part];
        int after = next[part];
        int w = worker[part];
        int change = data.travel(before, after) - data.travel(before, part) - data.travel(part, after);
        next[before] = after;
        prev[after] = before;
        worker[part] = Schedule.UNASSIGNED;
        travel += change;
        travelOf[w] += change;
        serviceOf[w] -= data.ticks[part];
    }

    /** Inserts a part behind a node of a worker's route. */
    void insert(int part, int before, int w) {
        int after = next[before];
        int change = data.travel(before, part) + data.travel(part, after) - data.travel(before, after);
        next[before] = part;
        prev[part] = before;
        next[part] = after;
        prev[after] = part;
        worker[part] = w;
        travel += change;
        travelOf[w] += change;
        serviceOf[w] += data.ticks[part];
    }
}
