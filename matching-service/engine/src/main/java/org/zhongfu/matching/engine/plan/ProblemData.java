// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.PlanningProblem.WindowAnchor;

/**
 * A planning question in arrays, as the search reads it. Parts of visits are numbered through; a worker's route begins
 * and ends at a node of its own behind the last part, so that a route is a ring.
 */
final class ProblemData {

    /** A cost that no sum of others outweighs: what breaks a hard rule, by tick. */
    static final int HARD_PENALTY = 1_000_000;

    /** Marks who may not do a part. */
    static final int FORBIDDEN = -1;

    final PlanningProblem problem;
    final int visits;
    final int parts;
    final int workers;

    /** By visit: its first part, and its second or -1. */
    final int[] first;

    final int[] second;

    /** By part. */
    final int[] visitOf;

    final int[] ticks;

    /** By part and worker: what it costs that this worker does it, or {@link #FORBIDDEN}. */
    final int[] assign;

    /** By part: who may do it. */
    final int[][] eligible;

    /** By visit: when windows open, and the last tick on time for each part. */
    final int[][] opens;

    final int[][] closes;
    final int[] latenessWeight;
    final int[] gapFrom;
    final int[] gapTo;
    final long[] unplannedCost;

    /** By visit: the visit that is planned with it or not at all, or -1. */
    final int[] companion;

    /** By part: who did it before and when, or -1. */
    final int[] previousWorker;

    final int[] previousStart;
    final boolean hasPreviousPlan;

    /** By node: the place one leaves it from, and the place one comes to. */
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
    final int movedBeyond;

    /** True when a worker's whole day has a price beside its travel. */
    final boolean hasDayCosts;

    final boolean leavesJustInTime;
    final boolean endInWindow;

    ProblemData(PlanningProblem problem) {
        this.problem = problem;
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
        companion = companions(asked);
        previousWorker = new int[parts];
        previousStart = new int[parts];
        hasPreviousPlan = !problem.previousPlan().isEmpty() && weights.moved() > 0;
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
        movedWeight = weights.moved();
        movedBeyond = weights.movedBeyond();
        leavesJustInTime = problem.conventions().leavesJustInTime();
        endInWindow = problem.conventions().windowAnchor() == WindowAnchor.END;
        int part = 0;
        for (int v = 0; v < visits; v++) {
            PlanVisit visit = asked.get(v);
            readVisit(v, visit, weights);
            first[v] = part;
            second[v] = visit.parts().size() == 2 ? part + 1 : -1;
            for (int k = 0; k < visit.parts().size(); k++) {
                readPart(part++, v, k, visit, workerNumbers);
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
                        Arrays.stream(outPlace).max().orElse(0),
                        Arrays.stream(inPlace).max().orElse(0));
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
                throw new IllegalArgumentException("worker " + worker.id() + " is there twice");
            }
        }
        return numbers;
    }

    private static int[] companions(List<PlanVisit> visits) {
        Map<String, Integer> numbers = new HashMap<>();
        for (PlanVisit visit : visits) {
            if (numbers.put(visit.id(), numbers.size()) != null) {
                throw new IllegalArgumentException("visit " + visit.id() + " is there twice");
            }
        }
        int[] companion = new int[visits.size()];
        for (int v = 0; v < companion.length; v++) {
            String id = visits.get(v).companion();
            companion[v] = id == null ? -1 : numbers.getOrDefault(id, -1);
            if (id != null
                    && (companion[v] < 0
                            || !visits.get(v)
                                    .id()
                                    .equals(visits.get(companion[v]).companion()))) {
                throw new IllegalArgumentException("visit " + visits.get(v).id() + " has a companion that has another");
            }
        }
        return companion;
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

    private void readPart(int part, int v, int k, PlanVisit visit, Map<String, Integer> numbers) {
        PlanVisit.Part asked = visit.parts().get(k);
        visitOf[part] = v;
        ticks[part] = asked.ticks();
        outPlace[part] = visit.place();
        inPlace[part] = visit.place();
        PlanningProblem.@Nullable Assignment slot = previousAssignment(visit, k);
        previousWorker[part] = slot == null ? -1 : numbers.getOrDefault(slot.workerId(), -1);
        previousStart[part] = slot == null ? -1 : slot.start();
        List<Integer> who = new ArrayList<>();
        for (int w = 0; w < workers; w++) {
            PlanWorker worker = problem.workers().get(w);
            int cost = costOf(worker, visit, asked, slot);
            assign[part * workers + w] = cost;
            if (cost != FORBIDDEN) {
                who.add(w);
            }
        }
        eligible[part] = who.stream().mapToInt(Integer::intValue).toArray();
    }

    private PlanningProblem.@Nullable Assignment previousAssignment(PlanVisit visit, int k) {
        List<PlanningProblem.Assignment> slots = problem.previousPlan().get(visit.id());
        return slots == null || slots.size() <= k ? null : slots.get(k);
    }

    private int costOf(
            PlanWorker worker, PlanVisit visit, PlanVisit.Part part, PlanningProblem.@Nullable Assignment before) {
        Set<String> skills = worker.skills();
        boolean may = skills.containsAll(part.skills())
                && !visit.incompatible().contains(worker.id())
                && (part.fixedWorker() == null || part.fixedWorker().equals(worker.id()));
        if (!may) {
            return FORBIDDEN;
        }
        PlanWeights weights = problem.weights();
        int cost = 0;
        if (!visit.preferred().isEmpty() && !visit.preferred().contains(worker.id())) {
            cost += weights.notPreferred();
        }
        if (visit.mainWorker() != null && !visit.mainWorker().equals(worker.id())) {
            cost += weights.notMain();
        }
        if (before != null && !before.workerId().equals(worker.id())) {
            cost += weights.moved();
        }
        return cost;
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

    /** Ticks from one node of a route to the next; a worker with no visits does not go anywhere. */
    int travel(int from, int to) {
        return from == to ? 0 : distance[outPlace[from] * places + inPlace[to]];
    }

    /** The first tick, from the given one on, at which a part of so many ticks may start. */
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

    /** How late a part of so many ticks is that starts then. */
    int lateness(int visit, int start, int length) {
        int at = opens[visit].length == 1 ? 0 : windowAt(visit, start);
        return Math.max(0, start + (endInWindow ? length : 0) - closes[visit][at]);
    }

    /** The last tick at which a part that starts then could start in the same window without being late. */
    int lastOnTime(int visit, int start, int length) {
        int at = opens[visit].length == 1 ? 0 : windowAt(visit, start);
        return closes[visit][at] - (endInWindow ? length : 0);
    }

    /** True when an earlier plan gave the part to somebody else, or to another time of day. */
    boolean isMoved(int part, int w, int start) {
        return previousStart[part] >= 0
                && (previousWorker[part] != w || Math.abs(start - previousStart[part]) > movedBeyond);
    }

    /** The node at which a worker's route begins and ends. */
    int node(int worker) {
        return parts + worker;
    }
}
