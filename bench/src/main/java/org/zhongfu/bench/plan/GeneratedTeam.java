// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;
import org.zhongfu.matching.engine.plan.PlanningProblem.TimeConventions;
import org.zhongfu.matching.engine.plan.TravelMatrix;

/**
 * A random team around a county town and the persons it visits. Half of the day of a worker is work at the persons, who
 * live within about twenty kilometres. Ticks are seconds of a day.
 */
final class GeneratedTeam {

    static final int MINUTE = 60;
    static final int HOUR = 60 * MINUTE;

    /** Version 1 of the weights of the service. */
    static final PlanWeights WEIGHTS =
            new PlanWeights(1, 1, 2, 0, 0, 3, 0, 600, 1_200, 1_800, 3_600, new PlanWeights.Difference(5_400, 900));

    private static final Interval SHIFT = new Interval(8 * HOUR, 18 * HOUR);
    private static final PlanWorker.Rest REST = new PlanWorker.Rest(new Interval(12 * HOUR, 15 * HOUR), HOUR);
    private static final int LEAST_WAY = 5;
    private static final double KILOMETRES_A_MINUTE = 0.5;
    private static final double DETOUR = 1.4;
    private static final int WORTH = 10;

    private final List<PlanWorker> workers = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<Interval> windows = new ArrayList<>();
    private final int[][] ways;

    GeneratedTeam(long seed, int team, int persons) {
        Random random = new Random(seed);
        double[] east = new double[team + persons];
        double[] north = new double[team + persons];
        for (int place = 0; place < east.length; place++) {
            double spread = place < team ? 4 : 10;
            east[place] = random.nextGaussian() * spread;
            north[place] = random.nextGaussian() * spread;
        }
        for (int i = 0; i < team; i++) {
            workers.add(new PlanWorker("worker-" + i, Set.of(), i, i, SHIFT, HOUR, REST));
        }
        for (int i = 0; i < persons; i++) {
            lengths.add((30 + 15 * random.nextInt(3)) * MINUTE);
            int opens = (8 + random.nextInt(5)) * HOUR;
            windows.add(new Interval(opens, opens + 4 * HOUR));
        }
        ways = new int[east.length][east.length];
        for (int from = 0; from < east.length; from++) {
            for (int to = 0; to < east.length; to++) {
                double kilometres = Math.hypot(east[from] - east[to], north[from] - north[to]) * DETOUR;
                int minutes = Math.max(LEAST_WAY, (int) Math.ceil(kilometres / KILOMETRES_A_MINUTE));
                ways[from][to] = from == to ? 0 : minutes * MINUTE;
            }
        }
    }

    List<PlanWorker> workers() {
        return workers;
    }

    int persons() {
        return lengths.size();
    }

    int way(int from, int to) {
        return ways[from][to];
    }

    int placeOf(int person) {
        return workers.size() + person;
    }

    /** A visit to a person, in the usual hours of the person. */
    PlanVisit visit(int person, @Nullable String mainWorker) {
        return visit(person, List.of(windows.get(person)), true, null, mainWorker);
    }

    /** The same visit fixed to a worker and a start. */
    PlanVisit fixedVisit(int person, String worker, int start) {
        return visit(person, List.of(new Interval(start, start)), false, worker, null);
    }

    /** The same visit, not before a second of the day. */
    PlanVisit notBefore(int person, int second) {
        Interval usual = windows.get(person);
        int from = Math.max(usual.from(), second);
        return visit(person, List.of(new Interval(from, Math.max(from, usual.to()))), true, null, null);
    }

    PlanningProblem problem(
            List<PlanWorker> onDuty,
            List<PlanVisit> visits,
            PlanWeights weights,
            Map<String, List<Assignment>> before) {
        return new PlanningProblem(onDuty, visits, TravelMatrix.of(ways), weights, TimeConventions.DEFAULT, before);
    }

    private PlanVisit visit(
            int person,
            List<Interval> hours,
            boolean lateAllowed,
            @Nullable String worker,
            @Nullable String mainWorker) {
        return new PlanVisit(
                "visit-" + person,
                "person-" + person,
                placeOf(person),
                hours,
                lateAllowed,
                List.of(new PlanVisit.Part(lengths.get(person), Set.of(), worker)),
                PlanVisit.SIMULTANEOUS,
                WORTH,
                Set.of(),
                Set.of(),
                mainWorker);
    }
}
