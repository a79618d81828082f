// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * Inserts visits where an estimate of the cost is lowest. It looks at the positions beside likely neighbours and at empty
 * routes, or, without neighbour lists, at every position of every eligible worker.
 */
final class Insertion {

    /** How many positions of each part of a visit for two workers are combined with those of the other part. */
    private static final int KEPT = 8;

    /** How many planned neighbours on each side are looked at. */
    private static final int NEIGHBOURS = 15;

    /** How many of 1024 positions are skipped at random ("blinks" of Christiaens and Vanden Berghe). */
    private static final int BLINKS = 10;

    private final ProblemData data;
    private final Schedule schedule;
    private final @Nullable XorShiftRandom random;
    private final int parts;
    private final @Nullable Neighbours neighbours;
    private final Slack slack;
    private final InsertionCosts costs;
    private final long[] evaluatedIn;
    private long round;
    private final InsertionPositions one = new InsertionPositions(KEPT);
    private final InsertionPositions two = new InsertionPositions(KEPT);

    /**
     * @param neighbours null to look at all positions
     * @param random null to skip no position and to choose keys without chance
     */
    Insertion(Schedule schedule, @Nullable Neighbours neighbours, @Nullable XorShiftRandom random) {
        this.schedule = schedule;
        this.neighbours = neighbours;
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        evaluatedIn = new long[schedule.next.length];
        slack = new Slack(schedule);
        costs = new InsertionCosts(schedule, slack);
    }

    /** Computes the slack of all routes; to be called after changes made elsewhere and before insertions. */
    void computeSlack() {
        slack.compute();
    }

    /** Inserts an absent visit where it costs least, at whatever cost. False when no position is possible. */
    boolean insertAtAnyCost(int visit) {
        return insert(visit, Long.MAX_VALUE);
    }

    /** Inserts an absent visit where it costs least. False when leaving it out costs less, or no position is possible. */
    boolean insert(int visit) {
        int companion = data.companion[visit];
        boolean companionAbsent = companion >= 0 && !schedule.isPlanned(companion);
        return insert(visit, companionAbsent ? Long.MAX_VALUE : schedule.leaveOutCost(visit));
    }

    private boolean insert(int visit, long most) {
        int a = data.first[visit];
        int b = data.second[visit];
        collectPositions(a, visit, one, b < 0 ? 1 : KEPT);
        if (b < 0) {
            return one.count > 0 && one.price[0] < most && place(visit, a);
        }
        collectPositions(b, visit, two, KEPT);
        return placeBoth(visit, a, b, most);
    }

    /**
     * Inserts an absent part into the route of a worker where it costs least. The other part of the visit, if there is one,
     * stays where it is; then the key of the visit decides the position.
     */
    boolean insertIntoRoute(int part, int w) {
        int visit = data.visitOf[part];
        int b = data.second[visit];
        one.count = 0;
        evaluateRoute(part, visit, one, KEPT, w);
        if (b < 0) {
            return one.count > 0 && place(visit, part);
        }
        int other = b == part ? data.first[visit] : b;
        double key = schedule.keys.of[visit];
        int after = data.node(w);
        while (schedule.next[after] < parts && schedule.keys.of[data.visitOf[schedule.next[after]]] < key) {
            after = schedule.next[after];
        }
        if (schedule.worker[other] == w) {
            return false;
        }
        schedule.link(part, after, w);
        schedule.updateTimes();
        return true;
    }

    private boolean place(int visit, int part) {
        int after = one.after[0];
        int w = one.worker[0];
        double low = schedule.keys.lowerBound(after);
        double high = schedule.keys.upperBound(schedule.next[after]);
        if (OrderKeys.isTight(low, high)) {
            return false;
        }
        int start = costs.earliestStart(visit, part, after, w);
        schedule.setKey(visit, OrderKeys.between(low, high, OrderKeys.uniqueKey(visit, start), random));
        schedule.link(part, after, w);
        schedule.updateTimes();
        slack.compute(w);
        return true;
    }

    private void collectPositions(int part, int visit, InsertionPositions best, int most) {
        best.count = 0;
        if (neighbours == null) {
            for (int w : data.eligible[part]) {
                evaluateRoute(part, visit, best, most, w);
            }
            return;
        }
        round++;
        int seen = 0;
        int[] before = neighbours.before[part];
        for (int i = 0; i < before.length && seen < NEIGHBOURS; i++) {
            int node = before[i];
            if (schedule.worker[node] != Schedule.UNASSIGNED) {
                seen++;
                evaluateOnce(node, part, visit, best, most);
            }
        }
        seen = 0;
        int[] after = neighbours.after[part];
        for (int i = 0; i < after.length && seen < NEIGHBOURS; i++) {
            int node = after[i];
            if (schedule.worker[node] != Schedule.UNASSIGNED) {
                seen++;
                evaluateOnce(schedule.prev[node], part, visit, best, most);
            }
        }
        for (int w : data.eligible[part]) {
            int node = data.node(w);
            if (schedule.next[node] == node) {
                evaluateOnce(node, part, visit, best, most);
            }
        }
    }

    private void evaluateOnce(int node, int part, int visit, InsertionPositions best, int most) {
        if (evaluatedIn[node] == round) {
            return;
        }
        evaluatedIn[node] = round;
        int w = schedule.worker[node];
        int base = data.assign[part * data.workers + w];
        if (base != ProblemData.FORBIDDEN) {
            evaluate(part, visit, best, most, w, node, base);
        }
    }

    private void evaluateRoute(int part, int visit, InsertionPositions best, int most, int w) {
        int base = data.assign[part * data.workers + w];
        int node = data.node(w);
        int before = node;
        do {
            evaluate(part, visit, best, most, w, before, base);
            before = schedule.next[before];
        } while (before != node);
    }

    /** Evaluates one position and keeps it if it is among the best. */
    private void evaluate(int part, int visit, InsertionPositions best, int most, int w, int before, int base) {
        int length = data.ticks[part];
        int next = schedule.next[before];
        int ready = before >= parts ? data.shiftFrom[w] : schedule.endOf(before);
        int arrives = ready + data.travel(before, part);
        int starts = data.earliestStart(visit, arrives, length);
        int late = data.lateness(visit, starts, length);
        long cost = base
                + (long) data.travelWeight
                        * (data.travel(before, part) + data.travel(part, next) - data.travel(before, next))
                + (long) data.latenessWeight[visit] * late;
        if (late > schedule.worst) {
            cost += (long) data.worstLatenessWeight * (late - schedule.worst);
        }
        if (data.worstIdleWeight > 0 && w == schedule.days.idlest) {
            cost -= (long) data.worstIdleWeight
                    * (length + data.travel(before, part) + data.travel(part, next) - data.travel(before, next));
        }
        if (best.count < most || cost < best.price[best.count - 1]) {
            cost += costs.delayCost(part, w, before, next, arrives, starts, length);
            if (random == null || !random.chance(BLINKS)) {
                best.offer(before, w, cost, most);
            }
        }
    }

    private boolean placeBoth(int visit, int a, int b, long most) {
        if (one.count == 0 || two.count == 0) {
            return false;
        }
        long least = most;
        int chosenOne = -1;
        int chosenTwo = -1;
        for (int i = 0; i < one.count; i++) {
            if (one.price[i] + two.price[0] >= least) {
                break;
            }
            for (int j = 0; j < two.count; j++) {
                if (one.price[i] + two.price[j] >= least) {
                    break;
                }
                if (one.worker[i] == two.worker[j] || !haveCommonKey(one.after[i], two.after[j])) {
                    continue;
                }
                long cost = one.price[i]
                        + two.price[j]
                        + costs.synchronizationCost(
                                visit, a, one.after[i], one.worker[i], b, two.after[j], two.worker[j]);
                if (cost < least) {
                    least = cost;
                    chosenOne = i;
                    chosenTwo = j;
                }
            }
        }
        if (chosenOne < 0) {
            return placeBothAtRouteEnds(visit, a, b, most);
        }
        int afterOne = one.after[chosenOne];
        int afterTwo = two.after[chosenTwo];
        int workerOne = one.worker[chosenOne];
        int workerTwo = two.worker[chosenTwo];
        double low = Math.max(schedule.keys.lowerBound(afterOne), schedule.keys.lowerBound(afterTwo));
        double high = Math.min(
                schedule.keys.upperBound(schedule.next[afterOne]), schedule.keys.upperBound(schedule.next[afterTwo]));
        if (OrderKeys.isTight(low, high)) {
            return false;
        }
        int startA = costs.earliestStart(visit, a, afterOne, workerOne);
        int startB = costs.earliestStart(visit, b, afterTwo, workerTwo);
        double wanted = OrderKeys.uniqueKey(visit, Math.max(startA, startB));
        schedule.setKey(visit, OrderKeys.between(low, high, wanted, random));
        linkBoth(a, afterOne, workerOne, b, afterTwo, workerTwo);
        return true;
    }

    /** Used when no two of the best positions allow a common key: the ends of two routes always do. */
    private boolean placeBothAtRouteEnds(int visit, int a, int b, long most) {
        long least = most;
        int workerA = Schedule.UNASSIGNED;
        int workerB = Schedule.UNASSIGNED;
        for (int w : data.eligible[a]) {
            long base = costs.costAtEnd(visit, a, w);
            for (int u : data.eligible[b]) {
                long cost = base + costs.costAtEnd(visit, b, u);
                if (u != w && cost < least) {
                    least = cost;
                    workerA = w;
                    workerB = u;
                }
            }
        }
        if (workerA == Schedule.UNASSIGNED) {
            return false;
        }
        int lastA = schedule.prev[data.node(workerA)];
        int lastB = schedule.prev[data.node(workerB)];
        double low = Math.max(schedule.keys.lowerBound(lastA), schedule.keys.lowerBound(lastB));
        schedule.setKey(visit, OrderKeys.between(low, schedule.keys.upperBound(data.node(workerA)), random));
        linkBoth(a, lastA, workerA, b, lastB, workerB);
        return true;
    }

    private void linkBoth(int a, int afterA, int workerA, int b, int afterB, int workerB) {
        schedule.link(a, afterA, workerA);
        schedule.link(b, afterB, workerB);
        schedule.updateTimes();
        slack.compute(workerA);
        slack.compute(workerB);
    }

    private boolean haveCommonKey(int afterOne, int afterTwo) {
        return schedule.keys.lowerBound(afterOne) < schedule.keys.upperBound(schedule.next[afterTwo])
                && schedule.keys.lowerBound(afterTwo) < schedule.keys.upperBound(schedule.next[afterOne]);
    }
}
