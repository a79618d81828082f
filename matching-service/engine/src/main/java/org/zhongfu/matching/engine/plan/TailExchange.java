// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** Exchanges the tails of two routes behind a point in time (the move 2-opt*). */
final class TailExchange {

    private final ProblemData data;
    private final Schedule schedule;
    private final Neighbours neighbours;
    private final DeltaEvaluation delta;
    private final Forecast forecast;
    private final XorShiftRandom random;
    private final int parts;
    private final int[] tails;
    private final int[] heads;

    TailExchange(
            Schedule schedule, Neighbours neighbours, DeltaEvaluation delta, Forecast forecast, XorShiftRandom random) {
        this.schedule = schedule;
        this.neighbours = neighbours;
        this.delta = delta;
        this.forecast = forecast;
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        tails = new int[parts];
        heads = new int[parts];
    }

    /** As {@link Moves#propose}. */
    boolean propose(int part, double most) {
        int[] candidates = neighbours.after[part];
        if (candidates.length == 0) {
            return false;
        }
        int head = random.biasedElement(candidates);
        int w = schedule.worker[part];
        int u = schedule.worker[head];
        if (u == w || u == Schedule.UNASSIGNED) {
            return false;
        }
        int tail = schedule.next[part];
        int before = schedule.prev[head];
        if (schedule.keys.lowerBound(part) >= schedule.keys.upperBound(head)
                || schedule.keys.lowerBound(before) >= schedule.keys.upperBound(tail)) {
            return false;
        }
        long change = (long) data.travelWeight
                * (data.travel(part, head)
                        + data.travel(before, tail < parts ? tail : data.node(u))
                        - data.travel(part, tail)
                        - data.travel(before, head));
        double bound = delta.bound(most) + schedule.timeCostBy[w] + schedule.timeCostBy[u];
        if (change > bound || !canTake(tail, u) || !canTake(head, w)) {
            return false;
        }
        change += assignmentDelta(tail, w, u) + assignmentDelta(head, u, w);
        if (change > bound || !passesForecast(part, head, before, tail, change, most)) {
            return false;
        }
        schedule.begin();
        int tailCount = removeTail(tail, tails);
        int headCount = removeTail(head, heads);
        appendTail(before, u, tails, tailCount);
        appendTail(part, w, heads, headCount);
        return true;
    }

    private boolean canTake(int from, int w) {
        for (int at = from; at < parts; at = schedule.next[at]) {
            if (delta.assignmentCost(at, w) == ProblemData.FORBIDDEN) {
                return false;
            }
        }
        return true;
    }

    private long assignmentDelta(int from, int w, int to) {
        long cost = 0;
        for (int at = from; at < parts; at = schedule.next[at]) {
            cost += delta.assignmentCost(at, to) - delta.assignmentCost(at, w);
        }
        return cost;
    }

    private boolean passesForecast(int part, int head, int before, int tail, long change, double most) {
        if (!forecast.begin()) {
            return true;
        }
        forecast.link(part, head);
        forecast.link(before, tail);
        forecast.walk(part, schedule.worker[part], 1);
        forecast.walk(before, schedule.worker[head], 1);
        return forecast.allows(change, most);
    }

    private int removeTail(int from, int[] chain) {
        int count = 0;
        for (int at = from; at < parts; ) {
            int next = schedule.next[at];
            chain[count++] = at;
            schedule.unlink(at);
            at = next;
        }
        return count;
    }

    private void appendTail(int node, int w, int[] chain, int count) {
        int after = node;
        for (int i = 0; i < count; i++) {
            schedule.link(chain[i], after, w);
            after = chain[i];
        }
    }
}
