// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanScore;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.engine.plan.SearchLimits;

/** Plans visits in the order given, each by the first worker who can: used to test the benchmark. */
final class FirstComePlanner implements Planner {

    @Override
    public PlanResult plan(PlanningProblem problem, SearchLimits limits, ProgressMonitor watch) {
        Map<PlanWorker, List<PlanResult.Stop>> days = new LinkedHashMap<>();
        Map<PlanWorker, Integer> places = new LinkedHashMap<>();
        problem.workers().forEach(worker -> {
            days.put(worker, new ArrayList<>());
            places.put(worker, worker.startPlace());
        });
        for (PlanVisit visit : problem.visits()) {
            List<PlanWorker> chosen = choose(problem, visit);
            int[] start = new int[chosen.size()];
            for (int i = 0; i < start.length; i++) {
                List<PlanResult.Stop> day = days.get(chosen.get(i));
                int free = day.isEmpty() ? 0 : day.getLast().end();
                start[i] = Math.max(
                        visit.windows().getFirst().from(),
                        free + problem.travel().ticks(places.get(chosen.get(i)), visit.place()));
            }
            if (start.length == 2) {
                start[0] = Math.max(start[0], start[1] - visit.gap().to());
                start[1] = Math.max(start[1], start[0] + visit.gap().from());
            }
            for (int i = 0; i < start.length; i++) {
                int end = start[i] + visit.parts().get(i).ticks();
                days.get(chosen.get(i)).add(new PlanResult.Stop(visit.id(), i, start[i], start[i], end, 0));
                places.put(chosen.get(i), visit.place());
            }
        }
        return new PlanResult(
                days.entrySet().stream()
                        .map(entry -> new PlanResult.Route(entry.getKey().id(), 0, entry.getValue(), 0, null))
                        .toList(),
                List.of(),
                new PlanScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                160_000,
                1,
                PlanResult.StopReason.STEP_LIMIT);
    }

    private static List<PlanWorker> choose(PlanningProblem problem, PlanVisit visit) {
        List<PlanWorker> chosen = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (PlanVisit.Part part : visit.parts()) {
            chosen.add(problem.workers().stream()
                    .filter(worker -> worker.skills().containsAll(part.skills()) && taken.add(worker.id()))
                    .findFirst()
                    .orElseThrow());
        }
        return chosen;
    }
}
