// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.Arrays;

/**
 * The routes with their times and their cost, changed in place. Every visit has a key, and every route follows the order
 * of the keys. Therefore two routes with simultaneous visits never wait for each other in a circle. After a change, times
 * are computed again in the order of the keys, only where they differ. A change can be undone as a whole.
 */
final class Schedule {

    /** The worker of a part that is on no route. */
    static final int UNASSIGNED = -1;

    private static final int NEVER_STARTED = Integer.MIN_VALUE;

    final ProblemData data;
    final Routes routes;

    /** The arrays of {@link #routes}, kept here as well because the moves read them all the time. */
    final int[] next;

    final int[] prev;
    final int[] worker;
    final int[] start;
    final int[] late;
    final OrderKeys keys;
    final WorkerDayCosts days;

    /** By worker: cost of lateness, and of visits moved away from the previous plan. */
    final long[] timeCostBy;

    private final boolean[] rested;
    private final int parts;

    long timeCost;
    long assignCost;
    long unplannedCost;
    int unplanned;
    int worst;

    private boolean worstStale;
    private final VisitQueue queue;
    private final UndoLog undoLog;
    private final Arrivals arrivals;

    Schedule(ProblemData data) {
        this.data = data;
        parts = data.parts;
        routes = new Routes(data);
        next = routes.next;
        prev = routes.prev;
        worker = routes.worker;
        start = new int[parts];
        late = new int[parts];
        rested = new boolean[parts];
        keys = new OrderKeys(data);
        queue = new VisitQueue(keys, data.visits);
        undoLog = new UndoLog(parts, data.visits, data.workers);
        timeCostBy = new long[data.workers];
        arrivals = new Arrivals(this);
        days = new WorkerDayCosts(this);
        Arrays.fill(start, NEVER_STARTED);
        for (long cost : data.unplannedCost) {
            unplannedCost += cost;
        }
        unplanned = data.visits;
        days.computeAll();
    }

    long cost() {
        return data.travelWeight * routes.travel
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

    /** Begins a change that {@link #rollback} can undo. */
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
            queue.add(data.visitOf[following]);
        }
        days.touch(w);
        routes.remove(part);
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
     * The cost of leaving a visit out rather than planning it, all others unchanged. Leaving out the first of two
     * companions adds the penalty of a broken hard constraint; leaving out the second removes it.
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

    /** Removes all parts of a visit from the routes. */
    void unplan(int visit) {
        unlink(data.first[visit]);
        if (data.second[visit] >= 0) {
            unlink(data.second[visit]);
        }
    }

    void link(int part, int after, int w) {
        undoLog.linked(part);
        routes.insert(part, after, w);
        int following = next[part];
        if (following < parts) {
            queue.add(data.visitOf[following]);
        }
        int visit = data.visitOf[part];
        queue.add(visit);
        days.touch(w);
        assignCost += data.assign[part * data.workers + w];
        if (data.first[visit] == part) {
            unplannedCost -= leaveOutCost(visit);
            unplanned--;
        }
    }

    /** Marks a visit whose times must be computed again although its position is unchanged. */
    void retime(int visit) {
        queue.add(visit);
    }

    /** Computes the times and the cost after the change. */
    void updateTimes() {
        queue.sort();
        while (!queue.isEmpty()) {
            int visit = queue.poll();
            int a = data.first[visit];
            if (worker[a] == UNASSIGNED) {
                continue;
            }
            int b = data.second[visit];
            if (b < 0) {
                updateOne(visit, a);
            } else if (worker[b] != UNASSIGNED) {
                updateTwo(visit, a, b);
            }
        }
        queue.clear();
        if (worstStale) {
            worstStale = false;
            worst = 0;
            for (int lateness : late) {
                worst = Math.max(worst, lateness);
            }
        }
        days.update();
    }

    private void updateOne(int visit, int part) {
        int ready = arrivals.at(part);
        time(part, data.earliestStart(visit, ready, data.ticks[part]), arrivals.isRested());
    }

    private void updateTwo(int visit, int a, int b) {
        int readyA = arrivals.at(a);
        boolean restedA = arrivals.isRested();
        int readyB = arrivals.at(b);
        boolean restedB = arrivals.isRested();
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
            queue.add(data.visitOf[following]);
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

    /** The arrival of the worker at the place of a part. */
    int arrivalAt(int part) {
        return arrivals.at(part);
    }

    /** Undoes everything since {@link #begin()}. */
    void rollback() {
        queue.clear();
        worstStale = false;
        undoLog.undo(this);
        days.rollback();
    }

    void undoTime(int part, int begins, int lateness, boolean wasRested) {
        start[part] = begins;
        late[part] = lateness;
        rested[part] = wasRested;
    }

    /** Sets every key close to the start time of its visit. */
    void rekey() {
        keys.alignWithStartTimes(this);
    }
}
