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
 * One planner on one instance, once.
 *
 * @param task which instance, and what is known of it
 * @param by which planner
 * @param seed of its dice
 * @param seconds of the wall it took
 * @param solution what it came up with
 * @param verdict of the judge
 * @param believed what the planner itself believes
 */
record Run(
        Task task, String by, long seed, double seconds, Solution solution, Verdict verdict, OptionalDouble believed) {

    /** A published cost has about six digits. */
    private static final double SAME = 5e-6;

    private static final double DIFFERENT = 0.01;

    /** Lets it plan and judges what comes of it. */
    static Run of(Task task, BenchmarkedPlanner contender, Duration time, long seed) {
        long begun = System.nanoTime();
        BenchmarkedPlanner.Attempt attempt = contender.attempt(task.instance(), time, seed);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verdict verdict = Judge.judge(task.instance(), attempt.solution());
        return new Run(task, contender.name(), seed, seconds, attempt.solution(), verdict, attempt.believed());
    }

    double cost() {
        return verdict.cost();
    }

    /** By how many per cent it costs more than the best known; nothing when there is none, or the solution is void. */
    OptionalDouble gap() {
        return verdict.valid() && task.best().isPresent()
                ? OptionalDouble.of((cost() / task.best().get() - 1) * 100)
                : OptionalDouble.empty();
    }

    boolean better() {
        return verdict.valid()
                && task.best().filter(best -> cost() < best * (1 - SAME)).isPresent();
    }

    /** What the planner believes, when the judge sees it otherwise. */
    Optional<Double> misbelief() {
        return believed.isPresent() && Math.abs(believed.getAsDouble() - cost()) > DIFFERENT
                ? Optional.of(believed.getAsDouble())
                : Optional.empty();
    }
}
