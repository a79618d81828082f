// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import org.jspecify.annotations.Nullable;

/** The cost of each worker's whole day: waiting, overtime, idle time and the break. Part of a {@link Schedule}. */
final class WorkerDayCosts {

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
    private final long[] savedIn;
    private long change;
    private int undoCount;
    private long undoSum;
    private int undoWorst;

    /** The worker with the most idle time. */
    int idlest;

    private static final int FIELDS = 4;

    WorkerDayCosts(Schedule schedule) {
        this.schedule = schedule;
        data = schedule.data;
        count = data.hasDayCosts;
        int workers = data.workers;
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
        savedIn = new long[workers];
    }

    void computeAll() {
        for (int w = 0; w < data.workers; w++) {
            touch(w);
        }
        update();
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

    void update() {
        if (touchedCount == 0) {
            return;
        }
        while (touchedCount > 0) {
            int w = touched[--touchedCount];
            isTouched[w] = false;
            save(w);
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

    private void save(int w) {
        if (savedIn[w] == change) {
            return;
        }
        savedIn[w] = change;
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

    /** When a worker arrives at the end place; the start of the shift when the route is empty. */
    int returnTimeOf(int w) {
        int node = data.node(w);
        int last = schedule.prev[node];
        if (last == node) {
            return data.shiftFrom[w];
        }
        int end = schedule.endOf(last);
        int back = end + data.travel(last, node);
        return isRestDue(w, last) ? returnWithBreak(w, end, back) : back;
    }

    private boolean isRestDue(int w, int last) {
        return data.restTicks[w] > 0 && !schedule.isRested(last);
    }

    /** When a worker leaves the start place, or takes the break there. */
    int departureOf(int w) {
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
    Interval breakOf(int w) {
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
            return lateOnPurpose ? departureOf(w) : Math.max(data.shiftFrom[w], data.restFrom[w]);
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
            back = returnWithBreak(w, end, back);
        }
        int restTaken = rest > 0 && !missed[w] ? rest : 0;
        int firstPart = schedule.next[node];
        boolean restFirst = rest > 0 && schedule.isRested(firstPart);
        int leaves = data.leavesJustInTime
                ? schedule.start[firstPart] - data.travel(node, firstPart) - (restFirst ? rest : 0)
                : data.shiftFrom[w];
        int busy = schedule.routes.travelOf[w] + schedule.routes.serviceOf[w] + restTaken;
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

    /** Places the break after the last visit if that costs less than missing it; sets {@link #missed} otherwise. */
    private int returnWithBreak(int w, int end, int back) {
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
