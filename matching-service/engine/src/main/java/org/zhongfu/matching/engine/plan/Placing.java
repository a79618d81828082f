// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** What it does to the ways to take a part out of its place or to put it into another one, and where that place is. */
final class Placing {

    private final ProblemData question;
    private final Schedule schedule;
    private final int parts;
    private final int workers;

    Placing(Schedule schedule) {
        this.schedule = schedule;
        question = schedule.question;
        parts = question.parts;
        workers = question.workers;
    }

    /** The least that the rest of the cost can be without it, so what a change of the ways may be at most. */
    double bound(double most) {
        return most + (double) question.worstPrice * schedule.worst + schedule.days.cost();
    }

    /** What it costs that a worker does a part, or {@link ProblemData#NEVER}. */
    int assign(int part, int w) {
        return question.assign[part * workers + w];
    }

    /** The other part of a part's visit, or -1. */
    int otherPart(int part) {
        int visit = question.visitOf[part];
        int b = question.second[visit];
        return b < 0 ? -1 : b == part ? question.first[visit] : b;
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
    int gainOf(int part) {
        int before = schedule.prev[part];
        int next = schedule.next[part];
        return question.travel(before, next) - question.travel(before, part) - question.travel(part, next);
    }

    /** What it does to the ways when a part is put behind a node. */
    int priceOf(int part, int after) {
        return priceOf(part, after, schedule.next[after]);
    }

    /** What it does to the ways when a part is put between two nodes. */
    int priceOf(int part, int after, int next) {
        return question.travel(after, part) + question.travel(part, next) - question.travel(after, next);
    }

    /** When a worker is free to leave a node. */
    int leaves(int node, int w) {
        return node >= parts ? question.shiftFrom[w] : schedule.endOf(node);
    }

    /** When a part could start behind a node. */
    int startBehind(int part, int after) {
        int arrives = leaves(after, schedule.worker[after]) + question.travel(after, part);
        return question.startFrom(question.visitOf[part], arrives, question.ticks[part]);
    }

    /** What lateness a part has behind a node, and makes for the one after it, at least. */
    long latenessBehind(int part, int after) {
        int visit = question.visitOf[part];
        int length = question.ticks[part];
        int starts = startBehind(part, after);
        long cost = (long) question.latePrice[visit] * question.lateness(visit, starts, length);
        int next = schedule.next[after];
        if (next < parts && next != part) {
            int reaches = starts + length + question.travel(part, next);
            if (reaches > schedule.start[next]) {
                int its = question.visitOf[next];
                cost += (long) question.latePrice[its]
                        * (question.lateness(its, reaches, question.ticks[next]) - schedule.late[next]);
            }
        }
        return cost;
    }

    /** The last node of a route before a visit's key, looking past two parts that are about to leave. */
    int nodeBefore(int w, double key, int visit, int but, int alsoBut) {
        int node = question.node(w);
        int at = schedule.next[node];
        while (at < parts && (at == but || at == alsoBut || schedule.keys.precedes(question.visitOf[at], key, visit))) {
            if (at != but && at != alsoBut) {
                node = at;
            }
            at = schedule.next[at];
        }
        return node;
    }

    /** What follows a node, looking past two parts that are about to leave. */
    int nextBut(int node, int but, int alsoBut) {
        int at = schedule.next[node];
        while (at == but || at == alsoBut) {
            at = schedule.next[at];
        }
        return at;
    }
}
