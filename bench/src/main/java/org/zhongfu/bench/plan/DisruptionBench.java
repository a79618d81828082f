// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.plan;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.Benchmark;
import org.zhongfu.bench.Options;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.LocalSearchPlanner;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanResult.Route;
import org.zhongfu.matching.engine.plan.PlanResult.Stop;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.engine.plan.SearchLimits;

/** The busiest worker reports sick at nine: seconds to the new plan, and how many visits of the others it moves. */
public final class DisruptionBench implements Benchmark {

    private static final int NINE = 9 * GeneratedTeam.HOUR;
    private static final Duration TIME_FOR_DAY = Duration.ofSeconds(10);
    private static final Duration TIME_FOR_REPAIR = Duration.ofMillis(1_500);

    private final Planner planner = new LocalSearchPlanner();

    @Override
    public String purpose() {
        return "a worker sick at nine on a generated day: seconds to the new plan, share of the other visits moved";
    }

    @Override
    public String options() {
        return "[--visits 200] [--workers 28] [--seeds 5]";
    }

    @Override
    public void run(String[] words, PrintStream out) {
        Options options = Options.of(words, Set.of("visits", "workers", "seeds"));
        int visits = options.number("visits", 200, 2_000);
        int workers = options.number("workers", 28, 500);
        int seeds = options.number("seeds", 5, 100);
        out.printf("%d visits, %d workers, one thread; must: 3 s, 10 %%; aim: 5 %%%n", visits, workers);
        out.printf("%4s %8s %5s %7s %6s %7s %9s%n", "seed", "seconds", "hit", "others", "moved", "share", "left out");
        double slowest = 0;
        double worst = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Measured measured = measure(seed, workers, visits);
            out.printf(
                    "%4d %8.2f %5d %7d %6d %6.1f%% %9d%n",
                    seed,
                    measured.seconds(),
                    measured.hit(),
                    measured.others(),
                    measured.moved(),
                    100 * measured.share(),
                    measured.leftOut());
            slowest = Math.max(slowest, measured.seconds());
            worst = Math.max(worst, measured.share());
        }
        out.printf("worst of %d seeds: %.2f s, %.1f %% moved%n", seeds, slowest, 100 * worst);
    }

    private record Measured(double seconds, int hit, int others, int moved, int leftOut) {

        double share() {
            return others == 0 ? 0 : (double) moved / others;
        }
    }

    /** Which worker makes a visit, and when. */
    private record PlannedStop(String worker, Stop stop) {}

    private Measured measure(long seed, int size, int visits) {
        GeneratedTeam team = new GeneratedTeam(seed, size, visits);
        List<PlanVisit> asked = new ArrayList<>();
        for (int person = 0; person < visits; person++) {
            asked.add(team.visit(person, null));
        }
        PlanResult day = planner.plan(
                team.problem(team.workers(), asked, GeneratedTeam.WEIGHTS, Map.of()),
                SearchLimits.time(seed, TIME_FOR_DAY),
                ProgressMonitor.NONE);
        Route sick = day.routes().stream()
                .max(Comparator.comparingInt(route -> route.stops().size()))
                .orElseThrow();
        Map<String, PlannedStop> before = plannedStops(day);
        PlanningProblem remaining = remaining(team, sick, before);
        long began = System.nanoTime();
        PlanResult repaired = planner.plan(remaining, SearchLimits.time(seed, TIME_FOR_REPAIR), ProgressMonitor.NONE);
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, PlannedStop> after = plannedStops(repaired);
        List<PlannedStop> others = before.values().stream()
                .filter(was -> was.stop().start() >= NINE && !was.worker().equals(sick.workerId()))
                .toList();
        int moved = (int) others.stream()
                .filter(was -> hasMoved(was, after.get(was.stop().visitId())))
                .count();
        int hit =
                (int) sick.stops().stream().filter(stop -> stop.start() >= NINE).count();
        return new Measured(
                seconds, hit, others.size(), moved, repaired.unplanned().size());
    }

    private static PlanningProblem remaining(GeneratedTeam team, Route sick, Map<String, PlannedStop> before) {
        List<PlanVisit> visits = new ArrayList<>();
        Map<String, List<Assignment>> slots = new HashMap<>();
        int home = NINE;
        for (int person = 0; person < team.persons(); person++) {
            PlannedStop was = before.get("visit-" + person);
            if (was != null && was.stop().start() < NINE) {
                visits.add(team.fixedVisit(person, was.worker(), was.stop().start()));
                if (was.worker().equals(sick.workerId())) {
                    home = Math.max(home, was.stop().end() + wayHome(team, sick, person));
                }
            } else {
                visits.add(team.notBefore(person, NINE));
                if (was != null && !was.worker().equals(sick.workerId())) {
                    slots.put(
                            "visit-" + person,
                            List.of(new Assignment(was.worker(), was.stop().start())));
                }
            }
        }
        int end = home;
        List<PlanWorker> onDuty = team.workers().stream()
                .map(worker -> worker.id().equals(sick.workerId()) ? goesHome(worker, end) : worker)
                .toList();
        return team.problem(onDuty, visits, GeneratedTeam.WEIGHTS, slots);
    }

    private static int wayHome(GeneratedTeam team, Route sick, int person) {
        return team.workers().stream()
                .filter(worker -> worker.id().equals(sick.workerId()))
                .mapToInt(worker -> team.way(team.placeOf(person), worker.endPlace()))
                .findFirst()
                .orElseThrow();
    }

    private static PlanWorker goesHome(PlanWorker worker, int end) {
        return new PlanWorker(
                worker.id(),
                worker.skills(),
                worker.startPlace(),
                worker.endPlace(),
                new Interval(8 * GeneratedTeam.HOUR, end),
                0,
                null);
    }

    private static Map<String, PlannedStop> plannedStops(PlanResult plan) {
        Map<String, PlannedStop> plannedStops = new HashMap<>();
        plan.routes().forEach(route -> route.stops()
                .forEach(stop -> plannedStops.put(stop.visitId(), new PlannedStop(route.workerId(), stop))));
        return plannedStops;
    }

    private static boolean hasMoved(PlannedStop was, @Nullable PlannedStop is) {
        return is == null
                || !is.worker().equals(was.worker())
                || Math.abs(is.stop().start() - was.stop().start())
                        > GeneratedTeam.WEIGHTS.difference().tolerance();
    }
}
