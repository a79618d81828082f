// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;

/**
 * Routes with their times and what they cost, changed in place. Every visit has a key, and every route is in the order of
 * the keys: so no two routes can wait for each other in a circle, whatever is moved. After a change, times are computed
 * anew in the order of the keys, only where something really changes. A change can be taken back as a whole.
 */
final class Schedule {

    /** A part on no route. */
    static final int NOBODY = -1;

    private static final int NEVER_STARTED = Integer.MIN_VALUE;

    final ProblemData question;
    final int[] next;
    final int[] prev;
    final int[] worker;
    final int[] start;
    final int[] late;
    final Keys keys;
    final Days days;

    /** By worker: what lateness of the visits costs, and their having been moved. */
    final long[] timeCostBy;

    private final boolean[] rested;
    private final int parts;

    long travel;
    long timeCost;
    long assignCost;
    long unplannedCost;
    int unplanned;
    int worst;

    private boolean worstStale;
    private final int[] queue;
    private int queued;
    private boolean settling;
    private final boolean[] isQueued;
    private final Journal journal;
    private int arrivedRested;

    Schedule(ProblemData question) {
        this.question = question;
        parts = question.parts;
        int nodes = parts + question.workers;
        next = new int[nodes];
        prev = new int[nodes];
        worker = new int[nodes];
        start = new int[parts];
        late = new int[parts];
        rested = new boolean[parts];
        keys = new Keys(question);
        queue = new int[question.visits];
        isQueued = new boolean[question.visits];
        journal = new Journal(parts, question.visits, question.workers);
        timeCostBy = new long[question.workers];
        days = new Days(this);
        Arrays.fill(worker, NOBODY);
        Arrays.fill(start, NEVER_STARTED);
        for (int w = 0; w < question.workers; w++) {
            int node = question.node(w);
            next[node] = node;
            prev[node] = node;
            worker[node] = w;
        }
        for (long cost : question.unplannedCost) {
            unplannedCost += cost;
        }
        unplanned = question.visits;
        days.computeAll();
    }

    long cost() {
        return question.travelPrice * travel
                + timeCost
                + assignCost
                + unplannedCost
                + (long) question.worstPrice * worst
                + days.cost();
    }

    boolean isPlanned(int visit) {
        return worker[question.first[visit]] != NOBODY;
    }

    int endOf(int part) {
        return start[part] + question.ticks[part];
    }

    boolean isRested(int part) {
        return rested[part];
    }

    /** Begins a change that can be taken back. */
    void begin() {
        journal.begin(this);
        days.begin();
    }

    void setKey(int visit, double value) {
        journal.key(visit, keys.of[visit]);
        keys.of[visit] = value;
    }

    void unlink(int part) {
        journal.unlinked(part, prev[part], worker[part]);
        int w = worker[part];
        int following = next[part];
        if (following < parts) {
            enqueue(question.visitOf[following]);
        }
        days.touch(w);
        detach(part);
        assignCost -= question.assign[part * question.workers + w];
        long timeCostGone = timeCostOf(part, start[part], late[part], w);
        timeCost -= timeCostGone;
        journal.timeCostBy(w, timeCostBy[w]);
        timeCostBy[w] -= timeCostGone;
        if (late[part] == worst && worst > 0) {
            worstStale = true;
        }
        journal.time(part, start[part], late[part], rested[part]);
        start[part] = NEVER_STARTED;
        late[part] = 0;
        if (question.first[question.visitOf[part]] == part) {
            unplannedCost += priceOfLeaving(question.visitOf[part]);
            unplanned++;
        }
    }

    /**
     * What it costs that a visit is left out rather than planned, the others being as they are. Of two companions the first
     * one left out costs as much as a broken rule, and the second one saves that.
     */
    long priceOfLeaving(int visit) {
        int companion = question.companion[visit];
        if (companion < 0) {
            return question.unplannedCost[visit];
        }
        long both = question.unplannedCost[visit] + question.unplannedCost[companion];
        return isPlanned(companion) ? both + ProblemData.HARD : -ProblemData.HARD;
    }

    /** True when only one of two companions is planned. */
    boolean isHalf(int visit) {
        int companion = question.companion[visit];
        return companion >= 0 && isPlanned(visit) != isPlanned(companion);
    }

    /** Takes a visit out altogether. */
    void unplan(int visit) {
        unlink(question.first[visit]);
        if (question.second[visit] >= 0) {
            unlink(question.second[visit]);
        }
    }

    void link(int part, int after, int w) {
        journal.linked(part);
        attach(part, after, w);
        int following = next[part];
        if (following < parts) {
            enqueue(question.visitOf[following]);
        }
        int visit = question.visitOf[part];
        enqueue(visit);
        days.touch(w);
        assignCost += question.assign[part * question.workers + w];
        if (question.first[visit] == part) {
            unplannedCost -= priceOfLeaving(visit);
            unplanned--;
        }
    }

    /** Has a visit's times computed anew, although its place is the same. */
    void retime(int visit) {
        enqueue(visit);
    }

    private void detach(int part) {
        int before = prev[part];
        int after = next[part];
        int w = worker[part];
        int change = question.travel(before, after) - question.travel(before, part) - question.travel(part, after);
        next[before] = after;
        prev[after] = before;
        worker[part] = NOBODY;
        travel += change;
        days.travelOf[w] += change;
        days.serviceOf[w] -= question.ticks[part];
    }

    private void attach(int part, int before, int w) {
        int after = next[before];
        int change = question.travel(before, part) + question.travel(part, after) - question.travel(before, after);
        next[before] = part;
        prev[part] = before;
        next[part] = after;
        prev[after] = part;
        worker[part] = w;
        travel += change;
        days.travelOf[w] += change;
        days.serviceOf[w] += question.ticks[part];
    }

    private void enqueue(int visit) {
        if (isQueued[visit]) {
            return;
        }
        isQueued[visit] = true;
        queue[queued++] = visit;
        if (settling) {
            sink(queued - 1);
        }
    }

    /** Moves the visit at the end of the sorted queue to its place: latest first. */
    private void sink(int from) {
        int visit = queue[from];
        int at = from;
        while (at > 0 && keys.precedes(queue[at - 1], visit)) {
            queue[at] = queue[at - 1];
            at--;
        }
        queue[at] = visit;
    }

    /** Computes what the change does to times and cost. */
    void settle() {
        for (int i = 1; i < queued; i++) {
            sink(i);
        }
        settling = true;
        while (queued > 0) {
            int visit = queue[--queued];
            isQueued[visit] = false;
            int a = question.first[visit];
            if (worker[a] == NOBODY) {
                continue;
            }
            int b = question.second[visit];
            if (b < 0) {
                settleOne(visit, a);
            } else if (worker[b] != NOBODY) {
                settleTwo(visit, a, b);
            }
        }
        settling = false;
        if (worstStale) {
            worstStale = false;
            worst = 0;
            for (int lateness : late) {
                worst = Math.max(worst, lateness);
            }
        }
        days.settle();
    }

    private void settleOne(int visit, int part) {
        int ready = arrival(part);
        boolean restedNow = arrivedRested != 0;
        time(part, question.startFrom(visit, ready, question.ticks[part]), restedNow);
    }

    private void settleTwo(int visit, int a, int b) {
        int readyA = arrival(a);
        boolean restedA = arrivedRested != 0;
        int readyB = arrival(b);
        boolean restedB = arrivedRested != 0;
        int least = question.gapFrom[visit];
        int most = question.gapTo[visit];
        int startA = question.startFrom(visit, Math.max(readyA, readyB - most), question.ticks[a]);
        int startB = question.startFrom(visit, Math.max(readyB, startA + least), question.ticks[b]);
        while (startB - startA > most || startB - startA < least) {
            startA = question.startFrom(visit, Math.max(startA, startB - most), question.ticks[a]);
            startB = question.startFrom(visit, Math.max(startB, startA + least), question.ticks[b]);
        }
        time(a, startA, restedA);
        time(b, startB, restedB);
    }

    private void time(int part, int begins, boolean restedNow) {
        int was = start[part];
        if (was == begins && rested[part] == restedNow) {
            return;
        }
        int w = worker[part];
        journal.time(part, was, late[part], rested[part]);
        int lateNow = question.lateness(question.visitOf[part], begins, question.ticks[part]);
        if (was != NEVER_STARTED && late[part] == worst && lateNow < worst) {
            worstStale = true;
        }
        long change = timeCostOf(part, begins, lateNow, w) - timeCostOf(part, was, late[part], w);
        if (change != 0) {
            timeCost += change;
            journal.timeCostBy(w, timeCostBy[w]);
            timeCostBy[w] += change;
        }
        start[part] = begins;
        late[part] = lateNow;
        rested[part] = restedNow;
        if (lateNow > worst) {
            worst = lateNow;
        }
        int following = next[part];
        if (following < parts) {
            enqueue(question.visitOf[following]);
        } else {
            days.touch(w);
        }
        if (prev[part] >= parts) {
            days.touch(w);
        }
    }

    private long timeCostOf(int part, int begins, int lateness, int w) {
        if (begins == NEVER_STARTED) {
            return 0;
        }
        long cost = (long) question.latePrice[question.visitOf[part]] * lateness;
        if (question.anyBefore && question.beforeWorker[part] == w && question.isMoved(part, w, begins)) {
            cost += question.movedPrice;
        }
        return cost;
    }

    /** When the worker arrives, and in {@link #arrivedRested} whether the break has been taken by then. */
    private int arrival(int part) {
        int w = worker[part];
        int before = prev[part];
        int ready = before >= parts ? question.shiftFrom[w] : start[before] + question.ticks[before];
        int way = question.travel(before, part);
        arrivedRested = 0;
        if (question.restTicks[w] == 0) {
            return ready + way;
        }
        if (before < parts && rested[before]) {
            arrivedRested = 1;
            return ready + way;
        }
        return days.arrivalWithBreak(part, w, ready, way) ? arriveRested(w, ready, way) : ready + way;
    }

    /** When the worker comes to a part's door. */
    int arrivalAt(int part) {
        return arrival(part);
    }

    private int arriveRested(int w, int ready, int way) {
        arrivedRested = 1;
        return Math.max(ready, question.restFrom[w]) + question.restTicks[w] + way;
    }

    /** Takes back everything since {@link #begin()}. */
    void rollback() {
        while (queued > 0) {
            isQueued[queue[--queued]] = false;
        }
        worstStale = false;
        journal.undo(this);
        days.rollback();
    }

    void undoTime(int part, int begins, int lateness, boolean wasRested) {
        start[part] = begins;
        late[part] = lateness;
        rested[part] = wasRested;
    }

    void undoLink(int part) {
        detach(part);
    }

    void undoUnlink(int part, int after, int w) {
        attach(part, after, w);
    }

    /** Sets every key to the time its visit takes place. */
    void rekey() {
        keys.tellTheTime(this);
    }
}
