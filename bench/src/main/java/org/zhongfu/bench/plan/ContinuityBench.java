// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.plan;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.bench.Benchmark;
import org.zhongfu.bench.Options;
import org.zhongfu.matching.engine.plan.LocalSearchPlanner;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.Planner;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.engine.plan.SearchLimits;

/** Five consecutive days: the share of visits by the main worker of the person, and how much more travel that costs. */
public final class ContinuityBench implements Benchmark {

    private static final int DAYS = 5;

    private final Planner planner = new LocalSearchPlanner();

    @Override
    public String purpose() {
        return "five generated days: share of visits by the main worker, travel beside a plan that does not ask for it";
    }

    @Override
    public String options() {
        return "[--persons 100] [--workers 15] [--seconds-a-day 4] [--seeds 5]";
    }

    @Override
    public void run(String[] words, PrintStream out) {
        Options options = Options.of(words, Set.of("persons", "workers", "seconds-a-day", "seeds"));
        int persons = options.number("persons", 100, 2_000);
        int workers = options.number("workers", 15, 500);
        Duration aDay = Duration.ofSeconds(options.number("seconds-a-day", 4, 600));
        int seeds = options.number("seeds", 5, 100);
        out.printf(
                "%d persons, %d workers, %d days of %d s, one thread; must: 0.80 at 1.05; aim: 0.90%n",
                persons, workers, DAYS, aDay.toSeconds());
        out.printf("%4s %11s %16s %12s %8s%n", "seed", "continuity", "without asking", "travel (s)", "ratio");
        double least = 1;
        double most = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            GeneratedTeam team = new GeneratedTeam(seed, workers, persons);
            Week faithful = week(team, seed, aDay, GeneratedTeam.WEIGHTS);
            Week free = week(team, seed, aDay, withoutContinuity());
            double ratio = (double) faithful.travel() / free.travel();
            out.printf(
                    "%4d %11.3f %16.3f %5d/%6d %8.3f%n",
                    seed, faithful.continuity(), free.continuity(), faithful.travel(), free.travel(), ratio);
            least = Math.min(least, faithful.continuity());
            most = Math.max(most, ratio);
        }
        out.printf("worst of %d seeds: continuity %.3f, travel ratio %.3f%n", seeds, least, most);
    }

    /** The result of a week. */
    private record Week(double continuity, long travel) {}

    private Week week(GeneratedTeam team, long seed, Duration aDay, PlanWeights weights) {
        Map<Integer, String> main = new HashMap<>();
        Map<String, Map<String, Integer>> faces = new HashMap<>();
        long travel = 0;
        for (int day = 0; day < DAYS; day++) {
            List<PlanVisit> visits = new ArrayList<>();
            for (int person = 0; person < team.persons(); person++) {
                visits.add(team.visit(person, main.get(person)));
            }
            PlanResult plan = planner.plan(
                    team.problem(team.workers(), visits, weights, Map.of()),
                    SearchLimits.time(seed + day, aDay),
                    ProgressMonitor.NONE);
            travel += plan.score().travel();
            plan.routes().forEach(route -> route.stops().forEach(stop -> {
                int person = Integer.parseInt(stop.visitId().substring("visit-".length()));
                main.putIfAbsent(person, route.workerId());
                faces.computeIfAbsent(stop.visitId(), ignored -> new HashMap<>())
                        .merge(route.workerId(), 1, Integer::sum);
            }));
        }
        int all = 0;
        int byMain = 0;
        for (Map<String, Integer> ofPerson : faces.values()) {
            all += ofPerson.values().stream().mapToInt(Integer::intValue).sum();
            byMain +=
                    ofPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
        return new Week((double) byMain / all, travel);
    }

    private static PlanWeights withoutContinuity() {
        PlanWeights w = GeneratedTeam.WEIGHTS;
        return new PlanWeights(
                w.version(),
                w.travel(),
                w.lateness(),
                w.worstLateness(),
                w.waiting(),
                w.overtime(),
                w.worstIdle(),
                w.notPreferred(),
                0,
                w.unplanned(),
                w.missedBreak(),
                w.difference());
    }
}
