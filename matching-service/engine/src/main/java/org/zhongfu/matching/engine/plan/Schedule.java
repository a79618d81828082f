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
    static final int UNASSIGNED = -1;

    private static final int NEVER_STARTED = Integer.MIN_VALUE;

    final ProblemData data;
    final int[] next;
    final int[] prev;
    final int[] worker;
    final int[] start;
    final int[] late;
    final OrderKeys keys;
    final WorkerDayCosts days;

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
    private final UndoLog undoLog;
    private int arrivedRested;

    Schedule(ProblemData data) {
        this.data = data;
        parts = data.parts;
        int nodes = parts + data.workers;
        next = new int[nodes];
        prev = new int[nodes];
        worker = new int[nodes];
        start = new int[parts];
        late = new int[parts];
        rested = new boolean[parts];
        keys = new OrderKeys(data);
        queue = new int[data.visits];
        isQueued = new boolean[data.visits];
        undoLog = new UndoLog(parts, data.visits, data.workers);
        timeCostBy = new long[data.workers];
        days = new WorkerDayCosts(this);
        Arrays.fill(worker, UNASSIGNED);
        Arrays.fill(start, NEVER_STARTED);
        for (int w = 0; w < data.workers; w++) {
            int node = data.node(w);
            next[node] = node;
            prev[node] = node;
            worker[node] = w;
        }
        for (long cost : data.unplannedCost) {
            unplannedCost += cost;
        }
        unplanned = data.visits;
        days.computeAll();
    }

    long cost() {
        return data.travelWeight * travel
                + timeCost
                + assignCost
                + unplannedCost
                + (long) data.worstLatenessWeight * worst
                + days.cost();
    }

    boolean isPlanned(int visit) {
        return worker[data.first[visit]] != UNASSIGNED;
    }

    int endOf(int part) {
        return start[part] + data.ticks[part];
    }

    boolean isRested(int part) {
        return rested[part];
    }

    /** Begins a change that can be taken back. */
    void begin() {
        undoLog.begin(this);
        days.begin();
    }

    void setKey(int visit, double value) {
        undoLog.key(visit, keys.of[visit]);
        keys.of[visit] = value;
    }

    void unlink(int part) {
        undoLog.unlinked(part, prev[part], worker[part]);
        int w = worker[part];
        int following = next[part];
        if (following < parts) {
            enqueue(data.visitOf[following]);
        }
        days.touch(w);
        detach(part);
        assignCost -= data.assign[part * data.workers + w];
        long timeCostGone = timeCostOf(part, start[part], late[part], w);
        timeCost -= timeCostGone;
        undoLog.timeCostBy(w, timeCostBy[w]);
        timeCostBy[w] -= timeCostGone;
        if (late[part] == worst && worst > 0) {
            worstStale = true;
        }
        undoLog.time(part, start[part], late[part], rested[part]);
        start[part] = NEVER_STARTED;
        late[part] = 0;
        if (data.first[data.visitOf[part]] == part) {
            unplannedCost += leaveOutCost(data.visitOf[part]);
            unplanned++;
        }
    }

    /**
     * What it costs that a visit is left out rather than planned, the others being as they are. Of two companions the first
     * one left out costs as much as a broken rule, and the second one saves that.
     */
    long leaveOutCost(int visit) {
        int companion = data.companion[visit];
        if (companion < 0) {
            return data.unplannedCost[visit];
        }
        long both = data.unplannedCost[visit] + data.unplannedCost[companion];
        return isPlanned(companion) ? both + ProblemData.HARD_PENALTY : -ProblemData.HARD_PENALTY;
    }

    /** True when only one of two companions is planned. */
    boolean isWithoutCompanion(int visit) {
        int companion = data.companion[visit];
        return companion >= 0 && isPlanned(visit) != isPlanned(companion);
    }

    /** Takes a visit out altogether. */
    void unplan(int visit) {
        unlink(data.first[visit]);
        if (data.second[visit] >= 0) {
            unlink(data.second[visit]);
        }
    }

    void link(int part, int after, int w) {
        undoLog.linked(part);
        attach(part, after, w);
        int following = next[part];
        if (following < parts) {
            enqueue(data.visitOf[following]);
        }
        int visit = data.visitOf[part];
        enqueue(visit);
        days.touch(w);
        assignCost += data.assign[part * data.workers + w];
        if (data.first[visit] == part) {
            unplannedCost -= leaveOutCost(visit);
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
        int change = data.travel(before, after) - data.travel(before, part) - data.travel(part, after);
        next[before] = after;
        prev[after] = before;
        worker[part] = UNASSIGNED;
        travel += change;
        days.travelOf[w] += change;
        days.serviceOf[w] -= data.ticks[part];
    }

    private void attach(int part, int before, int w) {
        int after = next[before];
        int change = data.travel(before, part) + data.travel(part, after) - data.travel(before, after);
        next[before] = part;
        prev[part] = before;
        next[part] = after;
        prev[after] = part;
        worker[part] = w;
        travel += change;
        days.travelOf[w] += change;
        days.serviceOf[w] += data.ticks[part];
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
            int a = data.first[visit];
            if (worker[a] == UNASSIGNED) {
                continue;
            }
            int b = data.second[visit];
            if (b < 0) {
                settleOne(visit, a);
            } else if (worker[b] != UNASSIGNED) {
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
        days.update();
    }

    private void settleOne(int visit, int part) {
        int ready = arrival(part);
        boolean restedNow = arrivedRested != 0;
        time(part, data.earliestStart(visit, ready, data.ticks[part]), restedNow);
    }

    private void settleTwo(int visit, int a, int b) {
        int readyA = arrival(a);
        boolean restedA = arrivedRested != 0;
        int readyB = arrival(b);
        boolean restedB = arrivedRested != 0;
        int least = data.gapFrom[visit];
        int most = data.gapTo[visit];
        int startA = data.earliestStart(visit, Math.max(readyA, readyB - most), data.ticks[a]);
        int startB = data.earliestStart(visit, Math.max(readyB, startA + least), data.ticks[b]);
        while (startB - startA > most || startB - startA < least) {
            startA = data.earliestStart(visit, Math.max(startA, startB - most), data.ticks[a]);
            startB = data.earliestStart(visit, Math.max(startB, startA + least), data.ticks[b]);
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
        undoLog.time(part, was, late[part], rested[part]);
        int lateNow = data.lateness(data.visitOf[part], begins, data.ticks[part]);
        if (was != NEVER_STARTED && late[part] == worst && lateNow < worst) {
            worstStale = true;
        }
        long change = timeCostOf(part, begins, lateNow, w) - timeCostOf(part, was, late[part], w);
        if (change != 0) {
            timeCost += change;
            undoLog.timeCostBy(w, timeCostBy[w]);
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
            enqueue(data.visitOf[following]);
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
        long cost = (long) data.latenessWeight[data.visitOf[part]] * lateness;
        if (data.hasPreviousPlan && data.previousWorker[part] == w && data.isMoved(part, w, begins)) {
            cost += data.movedWeight;
        }
        return cost;
    }

    /** When the worker arrives, and in {@link #arrivedRested} whether the break has been taken by then. */
    private int arrival(int part) {
        int w = worker[part];
        int before = prev[part];
        int ready = before >= parts ? data.shiftFrom[w] : start[before] + data.ticks[before];
        int way = data.travel(before, part);
        arrivedRested = 0;
        if (data.restTicks[w] == 0) {
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
        return Math.max(ready, data.restFrom[w]) + data.restTicks[w] + way;
    }

    /** Takes back everything since {@link #begin()}. */
    void rollback() {
        while (queued > 0) {
            isQueued[queue[--queued]] = false;
        }
        worstStale = false;
        undoLog.undo(this);
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
        keys.alignWithStartTimes(this);
    }
}
