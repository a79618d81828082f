// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * How many ticks each planned part can be delayed before a part becomes late or a shift too long. Known only after
 * {@link #compute}; a change of a route makes its slack stale.
 */
final class Slack {

    private final ProblemData data;
    private final Schedule schedule;
    private final int parts;
    private final int[] slack;

    Slack(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
        parts = data.parts;
        slack = new int[parts];
    }

    int of(int part) {
        return slack[part];
    }

    /** Computes the slack of all routes. */
    void compute() {
        for (int w = 0; w < data.workers; w++) {
            compute(w);
        }
    }

    /** Computes the slack of one route, from its end to its begin. */
    void compute(int w) {
        int node = data.node(w);
        int following = node;
        for (int part = schedule.prev[node]; part < parts; part = schedule.prev[part]) {
            int visit = data.visitOf[part];
            int length = data.ticks[part];
            int begins = schedule.start[part];
            int end = begins + length;
            long least;
            if (following >= parts) {
                least = data.shiftTo[w] == PlanWorker.UNBOUNDED
                        ? Integer.MAX_VALUE
                        : Math.max(0, data.shiftTo[w] - end - data.travel(part, following));
            } else {
                least = (long) schedule.start[following] - end - data.travel(part, following) + slack[following];
            }
            least = Math.min(least, data.lastOnTime(visit, begins, length) - (long) begins);
            least = Math.min(least, ofOtherPart(visit, part, begins));
            slack[part] = (int) Math.max(0, Math.min(Integer.MAX_VALUE, least));
            following = part;
        }
    }

    private long ofOtherPart(int visit, int part, int begins) {
        int b = data.second[visit];
        if (b < 0) {
            return Integer.MAX_VALUE;
        }
        if (part == b) {
            int a = data.first[visit];
            return schedule.worker[a] == Schedule.UNASSIGNED
                    ? Integer.MAX_VALUE
                    : (long) slack[a] + schedule.start[a] + data.gapTo[visit] - begins;
        }
        return schedule.worker[b] == Schedule.UNASSIGNED
                ? Integer.MAX_VALUE
                : (long) slack[b] + schedule.start[b] - data.gapFrom[visit] - begins;
    }
}
