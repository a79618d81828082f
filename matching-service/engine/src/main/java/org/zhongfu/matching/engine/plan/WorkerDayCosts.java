// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import org.jspecify.annotations.Nullable;

/** What each worker's day as a whole costs: waiting, overtime, idle time, the break. Part of a {@link Schedule}. */
final class WorkerDayCosts {

    final int[] travelOf;
    final int[] serviceOf;
    final int[] waiting;
    final int[] overtime;
    final int[] idle;
    final boolean[] missed;
    final long[] costOf;
    long sum;
    int worstIdle;

    private final Schedule schedule;
    private final ProblemData data;
    private final boolean count;
    private final int[] touched;
    private int touchedCount;
    private final boolean[] isTouched;
    private final int[] undoWorker;
    private final int[] undoFields;
    private final long[] undoCost;
    private final long[] keptIn;
    private long change;
    private int undoCount;
    private long undoSum;
    private int undoWorst;

    /** The worker with most idle time. */
    int idlest;

    private static final int FIELDS = 4;

    WorkerDayCosts(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
        count = data.hasDayCosts;
        int workers = data.workers;
        travelOf = new int[workers];
        serviceOf = new int[workers];
        waiting = new int[workers];
        overtime = new int[workers];
        idle = new int[workers];
        missed = new boolean[workers];
        costOf = new long[workers];
        touched = new int[workers];
        isTouched = new boolean[workers];
        undoWorker = new int[workers];
        undoFields = new int[workers * FIELDS];
        undoCost = new long[workers];
        keptIn = new long[workers];
    }

    void computeAll() {
        for (int w = 0; w < data.workers; w++) {
            touch(w);
        }
        settle();
    }

    long cost() {
        return sum + (long) data.worstIdleWeight * worstIdle;
    }

    void begin() {
        change++;
        undoCount = 0;
        undoSum = sum;
        undoWorst = worstIdle;
    }

    void touch(int w) {
        if (count && !isTouched[w]) {
            isTouched[w] = true;
            touched[touchedCount++] = w;
        }
    }

    void settle() {
        if (touchedCount == 0) {
            return;
        }
        while (touchedCount > 0) {
            int w = touched[--touchedCount];
            isTouched[w] = false;
            keep(w);
            sum -= costOf[w];
            compute(w);
            sum += costOf[w];
        }
        worstIdle = 0;
        if (data.worstIdleWeight > 0) {
            for (int w = 0; w < idle.length; w++) {
                if (idle[w] > worstIdle) {
                    worstIdle = idle[w];
                    idlest = w;
                }
            }
        }
    }

    private void keep(int w) {
        if (keptIn[w] == change) {
            return;
        }
        keptIn[w] = change;
        int at = undoCount * FIELDS;
        undoWorker[undoCount] = w;
        undoFields[at] = waiting[w];
        undoFields[at + 1] = overtime[w];
        undoFields[at + 2] = idle[w];
        undoFields[at + 3] = missed[w] ? 1 : 0;
        undoCost[undoCount++] = costOf[w];
    }

    void rollback() {
        while (touchedCount > 0) {
            isTouched[touched[--touchedCount]] = false;
        }
        while (undoCount > 0) {
            int w = undoWorker[--undoCount];
            int at = undoCount * FIELDS;
            waiting[w] = undoFields[at];
            overtime[w] = undoFields[at + 1];
            idle[w] = undoFields[at + 2];
            missed[w] = undoFields[at + 3] == 1;
            costOf[w] = undoCost[undoCount];
        }
        sum = undoSum;
        worstIdle = undoWorst;
    }

    /**
     * True when the break is to be taken on the way to a part: because it costs no time there, or because it could not be
     * taken later.
     */
    boolean arrivalWithBreak(int part, int w, int ready, int way) {
        int begins = Math.max(ready, data.restFrom[w]);
        if (begins > data.restLast[w]) {
            return false;
        }
        int visit = data.visitOf[part];
        int without = data.earliestStart(visit, ready + way, data.ticks[part]);
        boolean costsNothing = begins + data.restTicks[w] + way <= without;
        boolean lastChance = Math.max(without + data.ticks[part], data.restFrom[w]) > data.restLast[w];
        return costsNothing || lastChance;
    }

    /** When a worker arrives at the end place; the shift's begin when there is nothing to do. */
    int backAt(int w) {
        int node = data.node(w);
        int last = schedule.prev[node];
        if (last == node) {
            return data.shiftFrom[w];
        }
        int end = schedule.endOf(last);
        int back = end + data.travel(last, node);
        return isRestOwed(w, last) ? backWithBreak(w, end, back) : back;
    }

    private boolean isRestOwed(int w, int last) {
        return data.restTicks[w] > 0 && !schedule.isRested(last);
    }

    /** When a worker leaves the start place, or takes the break there. */
    int leavesAt(int w) {
        int node = data.node(w);
        int firstPart = schedule.next[node];
        if (firstPart == node || !data.leavesJustInTime) {
            return data.shiftFrom[w];
        }
        int leaves = schedule.start[firstPart] - data.travel(node, firstPart);
        boolean restFirst = data.restTicks[w] > 0 && schedule.isRested(firstPart);
        return restFirst ? Math.min(leaves - data.restTicks[w], data.restLast[w]) : leaves;
    }

    /** When a worker takes the break; null when there is none, or it is missed. */
    @Nullable
    Interval restOf(int w) {
        if (data.restTicks[w] == 0 || missed[w]) {
            return null;
        }
        int from = restFrom(w);
        return new Interval(from, from + data.restTicks[w]);
    }

    private int restFrom(int w) {
        int node = data.node(w);
        int before = node;
        int part = schedule.next[node];
        while (part < data.parts && !schedule.isRested(part)) {
            before = part;
            part = schedule.next[part];
        }
        if (before == node) {
            boolean lateOnPurpose = part < data.parts && data.leavesJustInTime;
            return lateOnPurpose ? leavesAt(w) : Math.max(data.shiftFrom[w], data.restFrom[w]);
        }
        return Math.max(schedule.endOf(before), data.restFrom[w]);
    }

    long sumOf(int[] values) {
        long all = 0;
        for (int value : values) {
            all += value;
        }
        return all;
    }

    long missedBreaks() {
        long all = 0;
        for (boolean each : missed) {
            all += each ? 1 : 0;
        }
        return all;
    }

    private void compute(int w) {
        int node = data.node(w);
        int last = schedule.prev[node];
        waiting[w] = 0;
        overtime[w] = 0;
        missed[w] = false;
        boolean bounded = data.shiftTo[w] < PlanWorker.UNBOUNDED;
        int rest = data.restTicks[w];
        if (last == node) {
            idle[w] = bounded ? data.shiftTo[w] - data.shiftFrom[w] - rest : 0;
            costOf[w] = 0;
            return;
        }
        int end = schedule.endOf(last);
        int back = end + data.travel(last, node);
        boolean restedOnTheWay = rest > 0 && schedule.isRested(last);
        if (rest > 0 && !restedOnTheWay) {
            back = backWithBreak(w, end, back);
        }
        int restTaken = rest > 0 && !missed[w] ? rest : 0;
        int firstPart = schedule.next[node];
        boolean restFirst = rest > 0 && schedule.isRested(firstPart);
        int leaves = data.leavesJustInTime
                ? schedule.start[firstPart] - data.travel(node, firstPart) - (restFirst ? rest : 0)
                : data.shiftFrom[w];
        int busy = travelOf[w] + serviceOf[w] + restTaken;
        waiting[w] = back - leaves - busy;
        overtime[w] = bounded ? Math.max(0, back - data.shiftTo[w]) : 0;
        idle[w] = bounded ? Math.max(back, data.shiftTo[w]) - data.shiftFrom[w] - busy : 0;
        long cost = (long) data.waitingWeight * waiting[w] + (long) data.overtimeWeight * overtime[w];
        if (missed[w]) {
            cost += data.missedBreakWeight;
        }
        if (back > data.latestReturn[w]) {
            cost += (long) ProblemData.HARD_PENALTY * (back - data.latestReturn[w]);
        }
        costOf[w] = cost;
    }

    /** Takes the break after the last visit, at its door, if that is worth it; sets {@link #missed} otherwise. */
    private int backWithBreak(int w, int end, int back) {
        int from = Math.max(end, data.restFrom[w]);
        int later = from + data.restTicks[w] - end;
        long price = (long) data.waitingWeight * (from - end)
                + (long) data.overtimeWeight
                        * (Math.max(back + later, data.shiftTo[w]) - Math.max(back, data.shiftTo[w]));
        missed[w] = from > data.restLast[w]
                || price > data.missedBreakWeight
                || (back + later > data.latestReturn[w] && back <= data.latestReturn[w]);
        return missed[w] ? back : back + later;
    }
}
