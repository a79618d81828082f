// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.PlanningProblem.WindowAnchor;

/**
 * A planning problem as arrays, which the search reads. Visits, parts and workers are numbers. Nodes are the parts,
 * followed by one node for each worker, at which the route of that worker begins and ends.
 */
final class ProblemData {

    /** The cost of a broken hard constraint, for each tick; no sum of other costs outweighs it. */
    static final int HARD_PENALTY = 1_000_000;

    /** Marks a worker who may not do a part. */
    static final int FORBIDDEN = -1;

    final PlanningProblem problem;
    final int visits;
    final int parts;
    final int workers;

    /** By visit: the first part, and the second part or -1. */
    final int[] first;

    final int[] second;

    /** By part. */
    final int[] visitOf;

    final int[] ticks;

    /** By part and worker: the cost of the assignment, or {@link #FORBIDDEN}. */
    final int[] assign;

    /** By part: the workers who may do it. */
    final int[][] eligible;

    /** By visit: the begins of its windows, and their ends. */
    final int[][] opens;

    final int[][] closes;
    final int[] latenessWeight;
    final int[] gapFrom;
    final int[] gapTo;
    final long[] unplannedCost;

    /** By visit: the visit without which it is not planned, or -1. */
    final int[] companion;

    /** By part: the worker and the start in the previous plan, or -1. */
    final int[] previousWorker;

    final int[] previousStart;
    final boolean hasPreviousPlan;

    /** By node: the place a worker leaves from, and the place a worker arrives at. */
    final int[] outPlace;

    final int[] inPlace;
    final int places;
    final int[] distance;

    /** By worker. */
    final int[] shiftFrom;

    final int[] shiftTo;
    final int[] latestReturn;
    final int[] restFrom;
    final int[] restLast;
    final int[] restTicks;

    final int travelWeight;
    final int worstLatenessWeight;
    final int waitingWeight;
    final int overtimeWeight;
    final int worstIdleWeight;
    final int missedBreakWeight;
    final int movedWeight;
    final int moveTolerance;

    /** True when a day has costs beyond travel: waiting, idle time, overtime or a break. */
    final boolean hasDayCosts;

    final boolean leavesJustInTime;
    final boolean endInWindow;

    ProblemData(PlanningProblem problem) {
        this.problem = problem;
        AssignmentCosts costs = new AssignmentCosts(problem);
        Map<String, Integer> workerNumbers = numbers(problem.workers());
        List<PlanVisit> asked = problem.visits();
        PlanWeights weights = problem.weights();
        visits = asked.size();
        workers = problem.workers().size();
        parts = asked.stream().mapToInt(visit -> visit.parts().size()).sum();
        first = new int[visits];
        second = new int[visits];
        visitOf = new int[parts];
        ticks = new int[parts];
        assign = new int[parts * workers];
        eligible = new int[parts][];
        opens = new int[visits][];
        closes = new int[visits][];
        latenessWeight = new int[visits];
        gapFrom = new int[visits];
        gapTo = new int[visits];
        unplannedCost = new long[visits];
        companion = Companions.of(asked);
        previousWorker = new int[parts];
        previousStart = new int[parts];
        hasPreviousPlan =
                !problem.previousPlan().isEmpty() && weights.difference().weight() > 0;
        outPlace = new int[parts + workers];
        inPlace = new int[parts + workers];
        shiftFrom = new int[workers];
        shiftTo = new int[workers];
        latestReturn = new int[workers];
        restFrom = new int[workers];
        restLast = new int[workers];
        restTicks = new int[workers];
        travelWeight = weights.travel();
        worstLatenessWeight = weights.worstLateness();
        waitingWeight = weights.waiting();
        overtimeWeight = weights.overtime();
        worstIdleWeight = weights.worstIdle();
        missedBreakWeight = weights.missedBreak();
        movedWeight = weights.difference().weight();
        moveTolerance = weights.difference().tolerance();
        leavesJustInTime = problem.conventions().leavesJustInTime();
        endInWindow = problem.conventions().windowAnchor() == WindowAnchor.END;
        int part = 0;
        for (int v = 0; v < visits; v++) {
            PlanVisit visit = asked.get(v);
            readVisit(v, visit, weights);
            first[v] = part;
            second[v] = visit.parts().size() == 2 ? part + 1 : -1;
            for (int k = 0; k < visit.parts().size(); k++) {
                readPart(part++, v, k, visit, workerNumbers, costs);
            }
        }
        boolean days = waitingWeight > 0 || worstIdleWeight > 0;
        for (int w = 0; w < workers; w++) {
            readWorker(w, problem.workers().get(w));
            days |= shiftTo[w] < PlanWorker.UNBOUNDED || restTicks[w] > 0;
        }
        hasDayCosts = days;
        places = 1
                + Math.max(
                        Arrays.stream(outPlace).max().orElse(-1),
                        Arrays.stream(inPlace).max().orElse(-1));
        distance = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                distance[from * places + to] = problem.travel().ticks(from, to);
            }
        }
    }

    private static Map<String, Integer> numbers(List<PlanWorker> workers) {
        Map<String, Integer> numbers = new HashMap<>();
        for (PlanWorker worker : workers) {
            if (numbers.put(worker.id(), numbers.size()) != null) {
                throw new IllegalArgumentException("the worker id " + worker.id() + " occurs twice");
            }
        }
        return numbers;
    }

    private void readVisit(int v, PlanVisit visit, PlanWeights weights) {
        List<Interval> windows = visit.windows();
        opens[v] = windows.stream().mapToInt(Interval::from).toArray();
        closes[v] = windows.stream().mapToInt(Interval::to).toArray();
        latenessWeight[v] = visit.lateAllowed() ? weights.lateness() : HARD_PENALTY;
        gapFrom[v] = visit.gap().from();
        gapTo[v] = visit.gap().to();
        unplannedCost[v] = (long) visit.unplannedCost() * weights.unplanned();
    }

    private void readPart(
            int part, int v, int k, PlanVisit visit, Map<String, Integer> numbers, AssignmentCosts costs) {
        PlanVisit.Part asked = visit.parts().get(k);
        visitOf[part] = v;
        ticks[part] = asked.ticks();
        outPlace[part] = visit.place();
        inPlace[part] = visit.place();
        PlanningProblem.@Nullable Assignment previous = costs.previous(visit, k);
        previousWorker[part] = previous == null ? -1 : numbers.getOrDefault(previous.workerId(), -1);
        previousStart[part] = previous == null ? -1 : previous.start();
        List<Integer> who = new ArrayList<>();
        for (int w = 0; w < workers; w++) {
            PlanWorker worker = problem.workers().get(w);
            int cost = costs.of(worker, visit, asked, previous);
            assign[part * workers + w] = cost;
            if (cost != FORBIDDEN) {
                who.add(w);
            }
        }
        eligible[part] = who.stream().mapToInt(Integer::intValue).toArray();
    }

    private void readWorker(int w, PlanWorker worker) {
        int node = parts + w;
        outPlace[node] = worker.startPlace();
        inPlace[node] = worker.endPlace();
        Interval shift = worker.shift();
        shiftFrom[w] = shift == null ? 0 : shift.from();
        shiftTo[w] = shift == null ? PlanWorker.UNBOUNDED : shift.to();
        latestReturn[w] = shift == null || worker.maxOvertime() == PlanWorker.UNBOUNDED
                ? PlanWorker.UNBOUNDED
                : shift.to() + worker.maxOvertime();
        PlanWorker.Rest rest = worker.rest();
        if (rest != null) {
            restFrom[w] = rest.within().from();
            restTicks[w] = rest.ticks();
            restLast[w] = rest.within().to() - rest.ticks();
        }
    }

    /** Ticks from one node of a route to the next; an empty route has no travel. */
    int travel(int from, int to) {
        return from == to ? 0 : distance[outPlace[from] * places + inPlace[to]];
    }

    /** The first tick, not before {@code ready}, at which a part of the given length may start. */
    int earliestStart(int visit, int ready, int length) {
        int[] open = opens[visit];
        int start = Math.max(ready, open[0]);
        if (open.length > 1) {
            start = startAmong(visit, start, length);
        }
        return start;
    }

    private int startAmong(int visit, int start, int length) {
        int next = windowAt(visit, start) + 1;
        if (next == opens[visit].length) {
            return start;
        }
        long late = (long) latenessWeight[visit] * lateness(visit, start, length);
        long wait = (long) (waitingWeight + worstIdleWeight) * (opens[visit][next] - start);
        return late > wait ? opens[visit][next] : start;
    }

    private int windowAt(int visit, int start) {
        int[] open = opens[visit];
        int at = open.length - 1;
        while (at > 0 && open[at] > start) {
            at--;
        }
        return at;
    }

    /** The lateness of a part of the given length and start. */
    int lateness(int visit, int start, int length) {
        int at = opens[visit].length == 1 ? 0 : windowAt(visit, start);
        return Math.max(0, start + (endInWindow ? length : 0) - closes[visit][at]);
    }

    /** The last start without lateness in the window that belongs to the given start. */
    int lastOnTime(int visit, int start, int length) {
        int at = opens[visit].length == 1 ? 0 : windowAt(visit, start);
        return closes[visit][at] - (endInWindow ? length : 0);
    }

    /** True when the previous plan has another worker, or a start further away than allowed. */
    boolean isMoved(int part, int w, int start) {
        return previousStart[part] >= 0
                && (previousWorker[part] != w || Math.abs(start - previousStart[part]) > moveTolerance);
    }

    /** The node at which the route of a worker begins and ends. */
    int node(int worker) {
        return parts + worker;
    }
}
