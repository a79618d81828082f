// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.engine.plan.SearchLimits;
import org.zhongfu.matching.plan.search.PlanOutcome.Day;
import org.zhongfu.matching.plan.search.PlanOutcome.Route;
import org.zhongfu.matching.plan.search.PlanOutcome.Stop;
import org.zhongfu.matching.plan.search.PlanOutcome.VisitExplanation;

/**
 * Plans days one after another. The first worker of a person without a main worker becomes the main worker for the days
 * after it, for continuity of care.
 */
public final class DailyPlanning {

    private final Planner planner;
    private final VisitExplainer explainer;

    public DailyPlanning(Planner planner, VisitExplainer explainer) {
        this.planner = planner;
        this.explainer = explainer;
    }

    /** Makes a plan; empty when the search was cancelled. */
    public Optional<PlanOutcome> plan(
            PlanningData data,
            LocalDate from,
            int days,
            SearchEffort effort,
            PlanWeights weights,
            ProgressMonitor monitor) {
        Map<PersonId, WorkerId> mainWorkers = new HashMap<>(data.mainWorkers());
        long all = Math.max(1, data.wanted().size());
        List<Day> planned = new ArrayList<>();
        double done = 0;
        for (int i = 0; i < days; i++) {
            LocalDate date = from.plusDays(i);
            DayProblem problem = new DayProblem(date, data, mainWorkers, weights, ReplanningConstraints.NONE);
            double share = (double) problem.visits() / all;
            Optional<Day> day = solve(problem, effort.share(i, share), new DayProgress(monitor, done, share));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            planned.add(day.get());
            day.get().routes().forEach(route -> addMainWorkers(route, mainWorkers));
            done += share;
        }
        return Optional.of(new PlanOutcome(planned, data.wanted(), List.of(), 0, 0, List.of()));
    }

    /** Makes the plan of one day, with explanations; empty when the search was cancelled. */
    Optional<Day> solve(DayProblem problem, SearchLimits limits, ProgressMonitor monitor) {
        SearchLimits sufficient = problem.isTrivial() ? SearchLimits.steps(limits.seed(), 1) : limits;
        PlanResult result = planner.plan(problem.problem(), sufficient, monitor);
        if (result.stopReason() == PlanResult.StopReason.CANCELLED) {
            return Optional.empty();
        }
        return Optional.of(explained(problem.planOf(result), explainer.of(problem, result)));
    }

    private static Day explained(Day day, Map<String, VisitExplanation> explanations) {
        List<Route> routes = day.routes().stream()
                .map(route -> new Route(
                        route.workerId(),
                        route.leaves(),
                        route.back(),
                        route.restFrom(),
                        route.restUntil(),
                        route.start(),
                        route.stops().stream()
                                .map(stop -> explained(stop, explanations))
                                .toList()))
                .toList();
        return new Day(day.day(), routes, day.unplanned(), day.score(), day.cost());
    }

    private static Stop explained(Stop stop, Map<String, VisitExplanation> explanations) {
        return stop.fixed() ? stop : stop.withExplanation(explanations.get(stop.key() + "#" + stop.part()));
    }

    private static void addMainWorkers(Route route, Map<PersonId, WorkerId> mainWorkers) {
        route.stops().stream()
                .filter(stop -> stop.personId() != null && stop.part() == 1)
                .forEach(stop -> mainWorkers.putIfAbsent(stop.personId(), route.workerId()));
    }

    /** The progress of one day, as part of the progress of all days. */
    record DayProgress(ProgressMonitor whole, double before, double share) implements ProgressMonitor {

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }

        @Override
        public void progress(double done, Duration elapsed, long best) {
            whole.progress(Math.min(1, before + share * done), elapsed, best);
        }
    }
}
