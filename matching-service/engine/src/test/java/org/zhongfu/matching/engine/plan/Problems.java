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

/** Planning questions for tests: plain ones built by hand, and any number of random ones that use every rule there is. */
final class Problems {

    static final PlanWeights PLAIN = new PlanWeights(1, 1, 1, 1, 0, 0, 0, 0, 0, 1_000_000, 0, 0, 0);
    static final PlanWeights RICH = new PlanWeights(1, 3, 5, 4, 2, 7, 1, 40, 60, 10, 50, 80, 15);

    private static final List<String> SKILLS = List.of("cook", "nurse", "clean", "kazakh");

    private Problems() {}

    /** Places on a line, a tick apart for each unit. */
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

    /** A random question with shifts, breaks, two-worker visits, several windows, wishes and hard rules. */
    static PlanningProblem random(long seed, int visitCount, int workerCount) {
        Random dice = new Random(seed);
        int places = visitCount + 2;
        int[] x = dice.ints(places, 0, 60).toArray();
        int[] y = dice.ints(places, 0, 60).toArray();
        List<PlanWorker> workers = new ArrayList<>();
        for (int w = 0; w < workerCount; w++) {
            workers.add(randomWorker("w" + w, dice));
        }
        List<PlanVisit> visits = new ArrayList<>();
        for (int v = 0; v < visitCount; v++) {
            visits.add(randomVisit("v" + v, v + 2, workerCount, companion(v, visitCount), dice));
        }
        TimeConventions conventions =
                new TimeConventions(dice.nextBoolean() ? WindowAnchor.START : WindowAnchor.END, dice.nextInt(4) > 0);
        TravelMatrix travel = (from, to) -> Math.abs(x[from] - x[to]) + Math.abs(y[from] - y[to]);
        return new PlanningProblem(workers, visits, travel, dice.nextInt(3) == 0 ? PLAIN : RICH, customs);
    }

    private static PlanWorker randomWorker(String id, Random dice) {
        Set<String> skills = some(dice);
        int from = 60 * dice.nextInt(4);
        int length = 240 + 60 * dice.nextInt(5);
        Interval shift = dice.nextInt(4) == 0 ? null : new Interval(from, from + length);
        int overtime = dice.nextBoolean() ? PlanWorker.UNBOUNDED : 60 * dice.nextInt(2);
        PlanWorker.Rest rest = dice.nextInt(3) == 0 ? new PlanWorker.Rest(new Interval(240, 360), 30) : null;
        return new PlanWorker(id, skills, dice.nextInt(2), dice.nextInt(2), shift, overtime, rest);
    }

    /** Every eighth and the one after it go together. */
    private static @Nullable String companion(int v, int count) {
        if (v % 8 == 6 && v + 1 < count) {
            return "v" + (v + 1);
        }
        return v % 8 == 7 ? "v" + (v - 1) : null;
    }

    private static PlanVisit randomVisit(String id, int place, int workers, @Nullable String companion, Random dice) {
        List<Part> parts = new ArrayList<>();
        int count = dice.nextInt(3) == 0 ? 2 : 1;
        for (int k = 0; k < count; k++) {
            String fixed = dice.nextInt(12) == 0 ? "w" + dice.nextInt(workers) : null;
            parts.add(new Part(10 + dice.nextInt(30), Set.of(SKILLS.get(dice.nextInt(3))), fixed));
        }
        int from = 15 * dice.nextInt(30);
        List<Interval> windows = new ArrayList<>();
        windows.add(new Interval(from, from + 15 * dice.nextInt(8)));
        if (dice.nextInt(4) == 0) {
            int later = windows.getFirst().to() + 30;
            windows.add(new Interval(later, later + 60));
        }
        int least = dice.nextBoolean() ? 0 : dice.nextInt(30);
        Interval gap = new Interval(least, least + (dice.nextBoolean() ? 0 : dice.nextInt(30)));
        return new PlanVisit(
                id,
                id,
                place,
                windows,
                dice.nextInt(4) > 0,
                parts,
                gap,
                1 + dice.nextInt(40),
                someone(dice, workers, 4),
                someone(dice, workers, 6),
                mainWorker(dice, workers),
                companion);
    }

    private static Set<String> some(Random dice) {
        Set<String> skills = new HashSet<>();
        SKILLS.forEach(each -> {
            if (dice.nextInt(3) > 0) {
                skills.add(each);
            }
        });
        return skills;
    }

    private static Set<String> someone(Random dice, int workers, int oneIn) {
        return dice.nextInt(oneIn) == 0 ? Set.of("w" + dice.nextInt(workers)) : Set.of();
    }

    private static @Nullable String mainWorker(Random dice, int workers) {
        return dice.nextInt(3) == 0 ? "w" + dice.nextInt(workers) : null;
    }
}
