// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.bench.matching.AllocationChecker.Verdict;
import org.zhongfu.matching.engine.allocation.Allocation;
import org.zhongfu.matching.engine.allocation.AllocationLimits;
import org.zhongfu.matching.engine.allocation.AllocationProblem;
import org.zhongfu.matching.engine.allocation.BatchAllocator;
import org.zhongfu.matching.engine.allocation.FairnessRule;

/**
 * The results for one seed.
 *
 * @param pairs eligible pairs
 * @param unitsWanted by all needs
 * @param unitsThere on all lines
 * @param optimum highest utility when needs may be split
 * @param optimumSeconds time of the exact solver
 * @param oneByOne needs matched one at a time
 * @param plain all together, for utility alone
 * @param fair all together, by the fairness rule
 */
public record Round(
        long seed,
        int needs,
        int lines,
        int pairs,
        long unitsWanted,
        long unitsThere,
        long optimum,
        double optimumSeconds,
        Timed oneByOne,
        Timed plain,
        Timed fair) {

    /** Longer than any run, so that the effort ends it and the result is reproducible. */
    private static final Duration TIME = Duration.ofMinutes(10);

    private static final int EFFORT = AllocationLimits.usual(0).effort();

    /**
     * An allocation with its figures.
     *
     * @param seconds wall clock time
     * @param processorSeconds time of the thread on the processor
     */
    record Timed(Verdict verdict, double seconds, double processorSeconds) {}

    static Round measure(int needs, int providers, BacklogKind kind, long seed) {
        AllocationProblem problem = BacklogGenerator.make(needs, providers, kind, seed);
        ExactOptimum.Optimum optimum = ExactOptimum.of(problem);
        return new Round(
                seed,
                problem.needs().size(),
                problem.lines().size(),
                problem.needs().stream().mapToInt(need -> need.choices().size()).sum(),
                problem.needs().stream().mapToInt(need -> need.units()).sum(),
                problem.lines().stream().mapToInt(line -> line.units()).sum(),
                optimum.utility(),
                optimum.seconds(),
                timed(problem, () -> SequentialMatching.match(problem)),
                timed(problem, () -> together(problem, FairnessRule.NONE, seed)),
                timed(problem, () -> together(problem, FairnessRule.CURRENT, seed)));
    }

    private static Map<String, String> together(AllocationProblem problem, FairnessRule rule, long seed) {
        Allocation allocation = new BatchAllocator(rule).allocate(problem, new AllocationLimits(seed, EFFORT, TIME));
        Map<String, String> lineOfNeed = new HashMap<>();
        allocation.decisions().forEach(decision -> {
            if (decision.lineId() != null) {
                lineOfNeed.put(decision.needId(), decision.lineId());
            }
        });
        return lineOfNeed;
    }

    private static Timed timed(AllocationProblem problem, Supplier<Map<String, String>> way) {
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Map<String, String> lineOfNeed = way.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        return new Timed(AllocationChecker.check(problem, lineOfNeed), seconds, processorSeconds);
    }

    /** The utility relative to the optimum. */
    double ratio() {
        return (double) plain.verdict().utility() / optimum;
    }

    /** The utility of matching one need at a time, relative to the optimum. */
    double ratioOneByOne() {
        return (double) oneByOne.verdict().utility() / optimum;
    }

    /** The share of utility that the fairness rule costs. */
    double priceOfFairness() {
        return 1 - (double) fair.verdict().utility() / plain.verdict().utility();
    }

    int ineligible() {
        return plain.verdict().ineligible() + fair.verdict().ineligible();
    }

    int overCapacity() {
        return plain.verdict().overCapacity() + fair.verdict().overCapacity();
    }
}
