// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.judge.Judge;
import org.zhongfu.bench.planner.judge.Verdict;
import org.zhongfu.bench.planner.peer.BenchmarkedPlanner;

/**
 * One run of a planner on an instance.
 *
 * @param task the instance and its best known result
 * @param by name of the planner
 * @param seed of the random numbers
 * @param seconds wall clock time
 * @param solution the result
 * @param verdict of the judge
 * @param believed the cost the planner reports
 */
record Run(
        Task task, String by, long seed, double seconds, Solution solution, Verdict verdict, OptionalDouble believed) {

    /** Published costs have about six digits. */
    private static final double SAME = 5e-6;

    private static final double DIFFERENT = 0.01;

    /** Runs the planner and judges its solution. */
    static Run of(Task task, BenchmarkedPlanner planner, Duration time, long seed) {
        long begun = System.nanoTime();
        BenchmarkedPlanner.Attempt attempt = planner.attempt(task.instance(), time, seed);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verdict verdict = Judge.judge(task.instance(), attempt.solution());
        return new Run(task, planner.name(), seed, seconds, attempt.solution(), verdict, attempt.believed());
    }

    double cost() {
        return verdict.cost();
    }

    /** The gap to the best known cost in per cent; empty when there is none or the solution is invalid. */
    OptionalDouble gap() {
        return verdict.valid() && task.best().isPresent()
                ? OptionalDouble.of((cost() / task.best().get() - 1) * 100)
                : OptionalDouble.empty();
    }

    boolean better() {
        return verdict.valid()
                && task.best().filter(best -> cost() < best * (1 - SAME)).isPresent();
    }

    /** The cost the planner reports, if it differs from the judge. */
    Optional<Double> misbelief() {
        return believed.isPresent() && Math.abs(believed.getAsDouble() - cost()) > DIFFERENT
                ? Optional.of(believed.getAsDouble())
                : Optional.empty();
    }
}
