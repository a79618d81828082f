// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.engine.plan.PlanExplanation.Alternative;
import org.zhongfu.matching.engine.plan.PlanExplanation.StartReason;
import org.zhongfu.matching.engine.plan.PlanResult.Route;
import org.zhongfu.matching.engine.plan.PlanResult.Stop;

/**
 * Explains a plan: for each part the reason of its start and the alternatives, found by trying every other eligible
 * worker.
 */
public final class PlanExplainer {

    private final ProblemData data;
    private final Schedule schedule;
    private final Insertion insertion;
    private final HardConstraints constraints;
    private final int most;

    /**
     * Restores a plan.
     *
     * @param problem the planning problem
     * @param plan a result of this very problem
     * @param most maximum number of alternatives for each part
     */
    public PlanExplainer(PlanningProblem problem, PlanResult plan, int most) {
        data = new ProblemData(problem);
        schedule = new Schedule(data);
        insertion = new Insertion(schedule, null, null);
        constraints = new HardConstraints(schedule);
        this.most = most;
        BestSolution solution = new BestSolution(data);
        new RouteReader(data).read(plan, solution);
        solution.restore(schedule);
    }

    /** Explains every planned part, in the order of the routes. */
    public List<PlanExplanation> explainAll() {
        List<PlanExplanation> all = new ArrayList<>();
        for (int w = 0; w < data.workers; w++) {
            for (int part = schedule.next[data.node(w)]; part < data.parts; part = schedule.next[part]) {
                all.add(explain(part, w));
            }
        }
        return all;
    }

    private PlanExplanation explain(int part, int w) {
        int visit = data.visitOf[part];
        List<Alternative> alternatives = new ArrayList<>();
        for (int u : data.eligible[part]) {
            if (u != w && u != partnersWorker(visit, part)) {
                tryAlternative(part, u, alternatives);
            }
        }
        alternatives.sort(Comparator.comparingLong(Alternative::extraCost).thenComparing(Alternative::workerId));
        return new PlanExplanation(
                visitId(visit),
                part - data.first[visit],
                workerId(w),
                schedule.start[part],
                startReason(part, visit),
                data.eligible[part].length,
                alternatives.subList(0, Math.min(most, alternatives.size())));
    }

    private int partnersWorker(int visit, int part) {
        int b = data.second[visit];
        if (b < 0) {
            return Schedule.UNASSIGNED;
        }
        return schedule.worker[b == part ? data.first[visit] : b];
    }

    private void tryAlternative(int part, int u, List<Alternative> alternatives) {
        long now = schedule.cost();
        schedule.begin();
        schedule.unlink(part);
        schedule.updateTimes();
        insertion.computeSlack();
        if (insertion.insertIntoRoute(part, u) && constraints.areMet()) {
            alternatives.add(new Alternative(workerId(u), schedule.start[part], schedule.cost() - now));
        }
        schedule.rollback();
    }

    private StartReason startReason(int part, int visit) {
        int arrives = schedule.arrivalAt(part);
        int start = schedule.start[part];
        if (start == arrives) {
            return StartReason.WORKER_ARRIVES;
        }
        return start == data.earliestStart(visit, arrives, data.ticks[part])
                ? StartReason.WINDOW_OPENS
                : StartReason.OTHER_PART;
    }

    private String visitId(int visit) {
        return data.problem.visits().get(visit).id();
    }

    private String workerId(int w) {
        return data.problem.workers().get(w).id();
    }

    /** Reads a plan back: finds keys of the visits with which every route is in their order. */
    private record RouteReader(ProblemData data) {

        void read(PlanResult plan, BestSolution into) {
            Map<String, Integer> visits = new HashMap<>();
            for (int v = 0; v < data.visits; v++) {
                visits.put(data.problem.visits().get(v).id(), v);
            }
            List<List<Integer>> routes = new ArrayList<>();
            int[] waitsFor = new int[data.visits];
            for (int w = 0; w < plan.routes().size(); w++) {
                Route route = plan.routes().get(w);
                List<Integer> order = new ArrayList<>();
                for (Stop stop : route.stops()) {
                    Integer visit = visits.get(stop.visitId());
                    if (visit == null) {
                        throw new IllegalArgumentException(
                                "the plan has a visit that the problem does not have: " + stop.visitId());
                    }
                    into.assign(data.first[visit] + stop.part(), w);
                    waitsFor[visit] += order.isEmpty() ? 0 : 1;
                    order.add(visit);
                }
                routes.add(order);
            }
            order(routes, waitsFor, into);
        }

        private void order(List<List<Integer>> routes, int[] waitsFor, BestSolution into) {
            int[] at = new int[routes.size()];
            int[] heads = new int[data.visits];
            double next = 0;
            boolean moved = true;
            while (moved) {
                moved = false;
                for (int w = 0; w < at.length; w++) {
                    while (at[w] < routes.get(w).size()
                            && waitsFor[routes.get(w).get(at[w])] == 0) {
                        int visit = routes.get(w).get(at[w]);
                        if (heads[visit]++ == 0) {
                            into.order(visit, next++);
                        }
                        at[w]++;
                        if (at[w] < routes.get(w).size()) {
                            waitsFor[routes.get(w).get(at[w])]--;
                        }
                        moved = true;
                    }
                }
            }
            for (int w = 0; w < at.length; w++) {
                if (at[w] < routes.get(w).size()) {
                    throw new IllegalArgumentException("the routes of the plan wait for each other");
                }
            }
        }
    }
}
