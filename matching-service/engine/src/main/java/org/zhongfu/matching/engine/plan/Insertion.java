// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * Finds the place where a visit costs least, by an estimate that looks at every position of every worker who may do it:
 * what it adds to the ways, its own lateness, and the delay beyond what the following visits can bear.
 */
final class Insertion {

    private static final int KEPT = 8;

    private final ProblemData data;
    private final Schedule schedule;
    private final @Nullable XorShiftRandom random;
    private final int parts;
    private final @Nullable Neighbours near;
    private final int[] slack;
    private final long[] lookedAt;
    private long round;
    private final InsertionPositions one = new InsertionPositions(KEPT);
    private final InsertionPositions two = new InsertionPositions(KEPT);

    Insertion(Schedule schedule, @Nullable Neighbours near, @Nullable XorShiftRandom random) {
        this.schedule = schedule;
        this.near = near;
        lookedAt = new long[schedule.next.length];
        this.random = random;
        data = schedule.data;
        parts = data.parts;
        slack = new int[parts];
    }

    /** Computes how long each part may be put off without making anything later than it is allowed to be. */
    void learnSlack() {
        for (int w = 0; w < data.workers; w++) {
            learnSlack(w);
        }
    }

    void learnSlack(int w) {
        int node = data.node(w);
        int following = node;
        for (int part = schedule.prev[node]; part < parts; part = schedule.prev[part]) {
            int visit = data.visitOf[part];
            int length = data.ticks[part];
            int begins = schedule.start[part];
            int end = begins + length;
            long chain;
            if (following >= parts) {
                chain = data.shiftTo[w] == PlanWorker.UNBOUNDED
                        ? Integer.MAX_VALUE
                        : Math.max(0, data.shiftTo[w] - end - data.travel(part, following));
            } else {
                chain = (long) schedule.start[following] - end - data.travel(part, following) + slack[following];
            }
            chain = Math.min(chain, data.lastOnTime(visit, begins, length) - (long) begins);
            chain = Math.min(chain, partnerSlack(visit, part, begins));
            slack[part] = (int) Math.max(0, Math.min(Integer.MAX_VALUE, chain));
            following = part;
        }
    }

    private long partnerSlack(int visit, int part, int begins) {
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

    /** Puts an absent visit where it costs least, however much that is. False when nobody can do it. */
    boolean insertAtAnyPrice(int visit) {
        return insert(visit, Long.MAX_VALUE);
    }

    /** Puts an absent visit where it costs least. False when it is better, or only possible, to leave it out. */
    boolean insert(int visit) {
        int companion = data.companion[visit];
        boolean other = companion >= 0 && !schedule.isPlanned(companion);
        return insert(visit, other ? Long.MAX_VALUE : schedule.leaveOutCost(visit));
    }

    private boolean insert(int visit, long most) {
        int a = data.first[visit];
        int b = data.second[visit];
        gather(a, visit, one, b < 0 ? 1 : KEPT);
        if (b < 0) {
            return one.count > 0 && one.price[0] < most && place(visit, a, 0);
        }
        gather(b, visit, two, KEPT);
        return placeBoth(visit, a, b, most);
    }

    /**
     * Puts an absent part, whose visit's other part if any stays where it is, into a worker's route where it costs least.
     * False when there is no place for it in step with the other part.
     */
    boolean insertWith(int part, int w) {
        int visit = data.visitOf[part];
        int b = data.second[visit];
        one.count = 0;
        gather(part, visit, one, KEPT, w);
        if (b < 0) {
            return one.count > 0 && place(visit, part, 0);
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

    private boolean place(int visit, int part, int choice) {
        int after = one.after[choice];
        double low = schedule.keys.lowerBound(after);
        double high = schedule.keys.upperBound(schedule.next[after]);
        if (OrderKeys.isTight(low, high)) {
            return false;
        }
        schedule.setKey(
                visit,
                OrderKeys.between(
                        low, high, OrderKeys.uniqueKey(visit, alone(visit, part, after, one.worker[choice])), random));
        schedule.link(part, after, one.worker[choice]);
        schedule.updateTimes();
        learnSlack(one.worker[choice]);
        return true;
    }

    /** Looks at the positions beside likely neighbours, and at days on which there is nothing yet. */
    private void gather(int part, int visit, InsertionPositions best, int most) {
        best.count = 0;
        if (near == null) {
            for (int w : data.eligible[part]) {
                gather(part, visit, best, most, w);
            }
            return;
        }
        round++;
        int seen = 0;
        int[] before = near.before[part];
        for (int i = 0; i < before.length && seen < LOOKED_AT; i++) {
            int node = before[i];
            if (schedule.worker[node] != Schedule.UNASSIGNED) {
                seen++;
                lookBehind(node, part, visit, best, most);
            }
        }
        seen = 0;
        int[] after = near.after[part];
        for (int i = 0; i < after.length && seen < LOOKED_AT; i++) {
            int node = after[i];
            if (schedule.worker[node] != Schedule.UNASSIGNED) {
                seen++;
                lookBehind(schedule.prev[node], part, visit, best, most);
            }
        }
        for (int w : data.eligible[part]) {
            int node = data.node(w);
            if (schedule.next[node] == node) {
                lookBehind(node, part, visit, best, most);
            }
        }
    }

    private void lookBehind(int node, int part, int visit, InsertionPositions best, int most) {
        if (lookedAt[node] == round) {
            return;
        }
        lookedAt[node] = round;
        int w = schedule.worker[node];
        int base = data.assign[part * data.workers + w];
        if (base != ProblemData.FORBIDDEN) {
            look(part, visit, best, most, w, node, base);
        }
    }

    private void gather(int part, int visit, InsertionPositions best, int most, int w) {
        int base = data.assign[part * data.workers + w];
        int node = data.node(w);
        int before = node;
        do {
            look(part, visit, best, most, w, before, base);
            before = schedule.next[before];
        } while (before != node);
    }

    /** Looks at one position. */
    private void look(int part, int visit, InsertionPositions best, int most, int w, int before, int base) {
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
            cost += pushed(part, w, before, next, arrives, starts, length);
            if (random == null || !random.chance(BLINKS)) {
                best.offer(before, w, cost, most);
            }
        }
    }

    private static final int LOOKED_AT = 15;
    private static final int BLINKS = 10;

    /** What the insertion costs those who come after it, and in waiting. */
    private long pushed(int part, int w, int before, int next, int arrives, int starts, int length) {
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
        if (delay > 0 && delay > slack[next]) {
            cost += (long) data.latenessWeight[data.visitOf[next]] * (delay - slack[next]);
        }
        if (data.waitingWeight > 0) {
            int waitsNow =
                    before >= parts ? 0 : schedule.start[next] - schedule.endOf(before) - data.travel(before, next);
            int waitsThen = Math.max(0, -delay) + (before >= parts ? 0 : starts - arrives);
            cost += (long) data.waitingWeight * (waitsThen - waitsNow);
        }
        return cost;
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
                if (one.worker[i] == two.worker[j] || !fit(one.after[i], two.after[j])) {
                    continue;
                }
                long cost = one.price[i] + two.price[j] + together(visit, a, b, i, j);
                if (cost < least) {
                    least = cost;
                    chosenOne = i;
                    chosenTwo = j;
                }
            }
        }
        if (chosenOne < 0) {
            return placeBothLast(visit, a, b, most);
        }
        int afterOne = one.after[chosenOne];
        int afterTwo = two.after[chosenTwo];
        double low = Math.max(schedule.keys.lowerBound(afterOne), schedule.keys.lowerBound(afterTwo));
        double high = Math.min(
                schedule.keys.upperBound(schedule.next[afterOne]), schedule.keys.upperBound(schedule.next[afterTwo]));
        if (OrderKeys.isTight(low, high)) {
            return false;
        }
        int startA = alone(visit, a, afterOne, one.worker[chosenOne]);
        int startB = alone(visit, b, afterTwo, two.worker[chosenTwo]);
        schedule.setKey(
                visit, OrderKeys.between(low, high, OrderKeys.uniqueKey(visit, Math.max(startA, startB)), random));
        schedule.link(a, afterOne, one.worker[chosenOne]);
        schedule.link(b, afterTwo, two.worker[chosenTwo]);
        schedule.updateTimes();
        learnSlack(one.worker[chosenOne]);
        learnSlack(two.worker[chosenTwo]);
        return true;
    }

    /** When the best positions do not go together: at the end of two routes, which always do. */
    private boolean placeBothLast(int visit, int a, int b, long most) {
        long least = most;
        int workerA = Schedule.UNASSIGNED;
        int workerB = Schedule.UNASSIGNED;
        for (int w : data.eligible[a]) {
            int lastA = schedule.prev[data.node(w)];
            long base = assigned(a, w) + lastPrice(visit, a, w, lastA);
            for (int u : data.eligible[b]) {
                long cost = base + assigned(b, u) + lastPrice(visit, b, u, schedule.prev[data.node(u)]);
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
        schedule.link(a, lastA, workerA);
        schedule.link(b, lastB, workerB);
        schedule.updateTimes();
        learnSlack(workerA);
        learnSlack(workerB);
        return true;
    }

    private long assigned(int part, int w) {
        return data.assign[part * data.workers + w];
    }

    private long lastPrice(int visit, int part, int w, int last) {
        int end = data.node(w);
        int starts = alone(visit, part, last, w);
        return (long) data.latenessWeight[visit] * data.lateness(visit, starts, data.ticks[part])
                + (long) data.travelWeight * (data.travel(last, part) + data.travel(part, end) - data.travel(last, end))
                + pushed(part, w, last, end, starts, starts, data.ticks[part]);
    }

    private boolean fit(int afterOne, int afterTwo) {
        return schedule.keys.lowerBound(afterOne) < schedule.keys.upperBound(schedule.next[afterTwo])
                && schedule.keys.lowerBound(afterTwo) < schedule.keys.upperBound(schedule.next[afterOne]);
    }

    /** What doing both parts in step costs beyond doing each alone. */
    private long together(int visit, int a, int b, int i, int j) {
        int aloneA = alone(visit, a, one.after[i], one.worker[i]);
        int aloneB = alone(visit, b, two.after[j], two.worker[j]);
        int startA = Math.max(aloneA, aloneB - data.gapTo[visit]);
        int startB = Math.max(aloneB, startA + data.gapFrom[visit]);
        long cost = 0;
        if (startA > aloneA) {
            cost += putOff(visit, a, one.after[i], one.worker[i], aloneA, startA);
        }
        if (startB > aloneB) {
            cost += putOff(visit, b, two.after[j], two.worker[j], aloneB, startB);
        }
        return cost;
    }

    private int alone(int visit, int part, int after, int w) {
        int ready = after >= parts ? data.shiftFrom[w] : schedule.endOf(after);
        return data.earliestStart(visit, ready + data.travel(after, part), data.ticks[part]);
    }

    private long putOff(int visit, int part, int after, int w, int from, int to) {
        int length = data.ticks[part];
        long cost = (long) data.latenessWeight[visit]
                * (data.lateness(visit, to, length) - data.lateness(visit, from, length));
        int next = schedule.next[after];
        cost += pushed(part, w, after, next, from, to, length) - pushed(part, w, after, next, from, from, length);
        return cost;
    }
}
