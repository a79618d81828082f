// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Estimates what the insertion of a part at a position costs: travel, its own lateness, and the delay of the visits behind
 * it beyond their slack. The estimate does not follow the delay to the routes of other workers.
 */
final class InsertionCosts {

    private final ProblemData data;
    private final Schedule schedule;
    private final Slack slack;
    private final int parts;

    InsertionCosts(Schedule schedule, Slack slack) {
        this.schedule = schedule;
        this.slack = slack;
        data = schedule.data;
        parts = data.parts;
    }

    /** The first start of a part behind a node, without regard to the other part of the visit. */
    int earliestStart(int visit, int part, int after, int w) {
        int ready = after >= parts ? data.shiftFrom[w] : schedule.endOf(after);
        return data.earliestStart(visit, ready + data.travel(after, part), data.ticks[part]);
    }

    /** The cost of a start: lateness of the following part, overtime, and waiting. */
    long delayCost(int part, int w, int before, int next, int arrives, int starts, int length) {
        int reaches = starts + length + data.travel(part, next);
        long cost = 0;
        if (next >= parts) {
            int backNow = before >= parts ? 0 : schedule.endOf(before) + data.travel(before, next);
            int over = Math.max(reaches, data.shiftTo[w]) - Math.max(backNow, data.shiftTo[w]);
            cost += (long) data.overtimeWeight * over;
            if (reaches > data.latestReturn[w]) {
                cost += (long) ProblemData.HARD_PENALTY * (reaches - Math.max(backNow, data.latestReturn[w]));
            }
            if (before < parts) {
                cost += (long) data.waitingWeight * (starts - arrives);
            }
            return cost;
        }
        int delay = reaches - schedule.start[next];
        if (delay > 0 && delay > slack.of(next)) {
            cost += (long) data.latenessWeight[data.visitOf[next]] * (delay - slack.of(next));
        }
        if (data.waitingWeight > 0) {
            int waitsNow =
                    before >= parts ? 0 : schedule.start[next] - schedule.endOf(before) - data.travel(before, next);
            int waitsThen = Math.max(0, -delay) + (before >= parts ? 0 : starts - arrives);
            cost += (long) data.waitingWeight * (waitsThen - waitsNow);
        }
        return cost;
    }

    /** The cost of keeping the gap between the two parts of a visit, beyond the cost of each part alone. */
    long synchronizationCost(int visit, int a, int afterA, int workerA, int b, int afterB, int workerB) {
        int aloneA = earliestStart(visit, a, afterA, workerA);
        int aloneB = earliestStart(visit, b, afterB, workerB);
        int startA = Math.max(aloneA, aloneB - data.gapTo[visit]);
        int startB = Math.max(aloneB, startA + data.gapFrom[visit]);
        long cost = 0;
        if (startA > aloneA) {
            cost += postponementCost(visit, a, afterA, workerA, aloneA, startA);
        }
        if (startB > aloneB) {
            cost += postponementCost(visit, b, afterB, workerB, aloneB, startB);
        }
        return cost;
    }

    /** The cost of starting a part at {@code to} instead of {@code from}. */
    private long postponementCost(int visit, int part, int after, int w, int from, int to) {
        int length = data.ticks[part];
        long cost = (long) data.latenessWeight[visit]
                * (data.lateness(visit, to, length) - data.lateness(visit, from, length));
        int next = schedule.next[after];
        cost += delayCost(part, w, after, next, from, to, length) - delayCost(part, w, after, next, from, from, length);
        return cost;
    }

    /** The cost of a part at the end of a route, the assignment included. */
    long costAtEnd(int visit, int part, int w) {
        int end = data.node(w);
        int last = schedule.prev[end];
        int starts = earliestStart(visit, part, last, w);
        return data.assign[part * data.workers + w]
                + (long) data.latenessWeight[visit] * data.lateness(visit, starts, data.ticks[part])
                + (long) data.travelWeight * (data.travel(last, part) + data.travel(part, end) - data.travel(last, end))
                + delayCost(part, w, last, end, starts, starts, data.ticks[part]);
    }
}
