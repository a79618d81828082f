// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Delta evaluation of moves: the change of travel and assignment costs when a part is removed or inserted, and where a
 * part would be inserted.
 */
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

    /**
     * The most by which travel may grow if the move is to be accepted, since the other costs cannot fall below zero.
     */
    double bound(double most) {
        return most + (double) data.worstLatenessWeight * schedule.worst + schedule.days.cost();
    }

    /** The cost of an assignment, or {@link ProblemData#FORBIDDEN}. */
    int assignmentCost(int part, int w) {
        return data.assign[part * workers + w];
    }

    /** The other part of the visit, or -1. */
    int otherPart(int part) {
        int visit = data.visitOf[part];
        int b = data.second[visit];
        return b < 0 ? -1 : b == part ? data.first[visit] : b;
    }

    /** True when the worker does the other part of the visit. */
    boolean hasOtherPart(int w, int part) {
        int other = otherPart(part);
        return other >= 0 && schedule.worker[other] == w;
    }

    /** The cost of times on the route of the other part, which the move may remove. */
    long latenessWithOther(int part) {
        int other = otherPart(part);
        return other < 0 ? 0 : schedule.timeCostBy[schedule.worker[other]];
    }

    /** The change of travel when a part is removed. */
    int removalDelta(int part) {
        int before = schedule.prev[part];
        int next = schedule.next[part];
        return data.travel(before, next) - data.travel(before, part) - data.travel(part, next);
    }

    /** The change of travel when a part is inserted behind a node. */
    int insertionDelta(int part, int after) {
        return insertionDelta(part, after, schedule.next[after]);
    }

    /** The change of travel when a part is inserted between two nodes. */
    int insertionDelta(int part, int after, int next) {
        return data.travel(after, part) + data.travel(part, next) - data.travel(after, next);
    }

    /** When a worker can leave a node. */
    int departure(int node, int w) {
        return node >= parts ? data.shiftFrom[w] : schedule.endOf(node);
    }

    /** The earliest start of a part behind a node. */
    int startAfter(int part, int after) {
        int arrives = departure(after, schedule.worker[after]) + data.travel(after, part);
        return data.earliestStart(data.visitOf[part], arrives, data.ticks[part]);
    }

    /** A lower bound of the cost of lateness of a part behind a node and of the part after it. */
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

    /** The last node of a route before the key of a visit, ignoring two parts that are about to be removed. */
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

    /** The node that follows, ignoring two parts that are about to be removed. */
    int nextExcept(int node, int but, int alsoBut) {
        int at = schedule.next[node];
        while (at == but || at == alsoBut) {
            at = schedule.next[at];
        }
        return at;
    }
}
