// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** What it does to the ways to take a part out of its place or to put it into another one, and where that place is. */
final class DeltaEvaluation {

    private final ProblemData data;
    private final Schedule schedule;
    private final int parts;
    private final int workers;

    DeltaEvaluation(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
        parts = data.parts;
        workers = data.workers;
    }

    /** The least that the rest of the cost can be without it, so what a change of the ways may be at most. */
    double bound(double most) {
        return most + (double) data.worstLatenessWeight * schedule.worst + schedule.days.cost();
    }

    /** What it costs that a worker does a part, or {@link ProblemData#FORBIDDEN}. */
    int assignmentCost(int part, int w) {
        return data.assign[part * workers + w];
    }

    /** The other part of a part's visit, or -1. */
    int otherPart(int part) {
        int visit = data.visitOf[part];
        int b = data.second[visit];
        return b < 0 ? -1 : b == part ? data.first[visit] : b;
    }

    /** True when the other part of a part's visit is the worker's. */
    boolean hasOtherPart(int w, int part) {
        int other = otherPart(part);
        return other >= 0 && schedule.worker[other] == w;
    }

    /** What lateness on the route of a part's other part costs: it may be gone when the part moves. */
    long latenessWithOther(int part) {
        int other = otherPart(part);
        return other < 0 ? 0 : schedule.timeCostBy[schedule.worker[other]];
    }

    /** What it does to the ways when a part leaves its place. */
    int removalDelta(int part) {
        int before = schedule.prev[part];
        int next = schedule.next[part];
        return data.travel(before, next) - data.travel(before, part) - data.travel(part, next);
    }

    /** What it does to the ways when a part is put behind a node. */
    int insertionDelta(int part, int after) {
        return insertionDelta(part, after, schedule.next[after]);
    }

    /** What it does to the ways when a part is put between two nodes. */
    int insertionDelta(int part, int after, int next) {
        return data.travel(after, part) + data.travel(part, next) - data.travel(after, next);
    }

    /** When a worker is free to leave a node. */
    int leaves(int node, int w) {
        return node >= parts ? data.shiftFrom[w] : schedule.endOf(node);
    }

    /** When a part could start behind a node. */
    int startAfter(int part, int after) {
        int arrives = leaves(after, schedule.worker[after]) + data.travel(after, part);
        return data.earliestStart(data.visitOf[part], arrives, data.ticks[part]);
    }

    /** What lateness a part has behind a node, and makes for the one after it, at least. */
    long latenessAfter(int part, int after) {
        int visit = data.visitOf[part];
        int length = data.ticks[part];
        int starts = startAfter(part, after);
        long cost = (long) data.latenessWeight[visit] * data.lateness(visit, starts, length);
        int next = schedule.next[after];
        if (next < parts && next != part) {
            int reaches = starts + length + data.travel(part, next);
            if (reaches > schedule.start[next]) {
                int its = data.visitOf[next];
                cost += (long) data.latenessWeight[its]
                        * (data.lateness(its, reaches, data.ticks[next]) - schedule.late[next]);
            }
        }
        return cost;
    }

    /** The last node of a route before a visit's key, looking past two parts that are about to leave. */
    int nodeBefore(int w, double key, int visit, int but, int alsoBut) {
        int node = data.node(w);
        int at = schedule.next[node];
        while (at < parts && (at == but || at == alsoBut || schedule.keys.precedes(data.visitOf[at], key, visit))) {
            if (at != but && at != alsoBut) {
                node = at;
            }
            at = schedule.next[at];
        }
        return node;
    }

    /** What follows a node, looking past two parts that are about to leave. */
    int nextExcept(int node, int but, int alsoBut) {
        int at = schedule.next[node];
        while (at == but || at == alsoBut) {
            at = schedule.next[at];
        }
        return at;
    }
}
