// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.PlanVisit.Part;
import org.zhongfu.matching.engine.plan.PlanningProblem.TimeConventions;
import org.zhongfu.matching.engine.plan.PlanningProblem.WindowAnchor;

/** Planning problems for tests: plain ones built by hand, and random ones that use every rule. */
final class Problems {

    static final PlanWeights PLAIN =
            new PlanWeights(1, 1, 1, 1, 0, 0, 0, 0, 0, 1_000_000, 0, PlanWeights.Difference.FREE);
    static final PlanWeights RICH =
            new PlanWeights(1, 3, 5, 4, 2, 7, 1, 40, 60, 10, 50, new PlanWeights.Difference(80, 15));

    private static final List<String> SKILLS = List.of("cook", "nurse", "clean", "kazakh");

    private Problems() {}

    /** Travel times between places on a line, one tick for each unit. */
    static TravelMatrix line(int... at) {
        return (from, to) -> Math.abs(at[from] - at[to]);
    }

    static PlanWorker worker(String id, String... skills) {
        return new PlanWorker(id, Set.of(skills), 0, 0, null, PlanWorker.UNBOUNDED, null);
    }

    static PlanVisit visit(String id, int place, int from, int to, int ticks, String... skills) {
        return visit(id, place, from, to, true, List.of(new Part(ticks, Set.of(skills), null)), PlanVisit.SIMULTANEOUS);
    }

    static PlanVisit visit(
            String id, int place, int from, int to, boolean lateAllowed, List<Part> parts, Interval gap) {
        return new PlanVisit(
                id, id, place, List.of(new Interval(from, to)), lateAllowed, parts, gap, 1, Set.of(), Set.of(), null);
    }

    static PlanningProblem plain(List<PlanWorker> workers, List<PlanVisit> visits, TravelMatrix travel) {
        return new PlanningProblem(workers, visits, travel, PLAIN, TimeConventions.DEFAULT);
    }

    /**
     * A random problem with shifts, breaks, visits for two workers, several windows, preferences and hard constraints.
     */
    static PlanningProblem random(long seed, int visitCount, int workerCount) {
        Random random = new Random(seed);
        int places = visitCount + 2;
        int[] x = random.ints(places, 0, 60).toArray();
        int[] y = random.ints(places, 0, 60).toArray();
        List<PlanWorker> workers = new ArrayList<>();
        for (int w = 0; w < workerCount; w++) {
            workers.add(randomWorker("w" + w, random));
        }
        List<PlanVisit> visits = new ArrayList<>();
        for (int v = 0; v < visitCount; v++) {
            visits.add(randomVisit("v" + v, v + 2, workerCount, companion(v, visitCount), random));
        }
        TimeConventions conventions = new TimeConventions(
                random.nextBoolean() ? WindowAnchor.START : WindowAnchor.END, random.nextInt(4) > 0);
        TravelMatrix travel = (from, to) -> Math.abs(x[from] - x[to]) + Math.abs(y[from] - y[to]);
        return new PlanningProblem(workers, visits, travel, random.nextInt(3) == 0 ? PLAIN : RICH, conventions);
    }

    private static PlanWorker randomWorker(String id, Random random) {
        Set<String> skills = some(random);
        int from = 60 * random.nextInt(4);
        int length = 240 + 60 * random.nextInt(5);
        Interval shift = random.nextInt(4) == 0 ? null : new Interval(from, from + length);
        int overtime = random.nextBoolean() ? PlanWorker.UNBOUNDED : 60 * random.nextInt(2);
        PlanWorker.Rest rest = random.nextInt(3) == 0 ? new PlanWorker.Rest(new Interval(240, 360), 30) : null;
        return new PlanWorker(id, skills, random.nextInt(2), random.nextInt(2), shift, overtime, rest);
    }

    /** Every eighth visit and the one after it are companions. */
    private static @Nullable String companion(int v, int count) {
        if (v % 8 == 6 && v + 1 < count) {
            return "v" + (v + 1);
        }
        return v % 8 == 7 ? "v" + (v - 1) : null;
    }

    private static PlanVisit randomVisit(String id, int place, int workers, @Nullable String companion, Random random) {
        List<Part> parts = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? 2 : 1;
        for (int k = 0; k < count; k++) {
            String fixed = random.nextInt(12) == 0 ? "w" + random.nextInt(workers) : null;
            parts.add(new Part(10 + random.nextInt(30), Set.of(SKILLS.get(random.nextInt(3))), fixed));
        }
        int from = 15 * random.nextInt(30);
        List<Interval> windows = new ArrayList<>();
        windows.add(new Interval(from, from + 15 * random.nextInt(8)));
        if (random.nextInt(4) == 0) {
            int later = windows.getFirst().to() + 30;
            windows.add(new Interval(later, later + 60));
        }
        int least = random.nextBoolean() ? 0 : random.nextInt(30);
        Interval gap = new Interval(least, least + (random.nextBoolean() ? 0 : random.nextInt(30)));
        return new PlanVisit(
                id,
                id,
                place,
                windows,
                random.nextInt(4) > 0,
                parts,
                gap,
                1 + random.nextInt(40),
                someone(random, workers, 4),
                someone(random, workers, 6),
                mainWorker(random, workers),
                companion);
    }

    private static Set<String> some(Random random) {
        Set<String> skills = new HashSet<>();
        SKILLS.forEach(each -> {
            if (random.nextInt(3) > 0) {
                skills.add(each);
            }
        });
        return skills;
    }

    private static Set<String> someone(Random random, int workers, int oneIn) {
        return random.nextInt(oneIn) == 0 ? Set.of("w" + random.nextInt(workers)) : Set.of();
    }

    private static @Nullable String mainWorker(Random random, int workers) {
        return random.nextInt(3) == 0 ? "w" + random.nextInt(workers) : null;
    }
}
