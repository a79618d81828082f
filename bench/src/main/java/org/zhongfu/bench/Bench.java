// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.zhongfu.bench.intake.IntakeBench;
import org.zhongfu.bench.matching.MatchingBench;
import org.zhongfu.bench.plan.ContinuityBench;
import org.zhongfu.bench.plan.DisruptionBench;
import org.zhongfu.bench.planner.PlannerBench;
import org.zhongfu.matching.engine.plan.LocalSearchPlanner;
import org.zhongfu.stack.StartFailedException;

/**
 * Runs one benchmark by its name: {@code ./zhongfu bench NAME [options]}. Only this class uses the console and the clock of
 * the machine.
 */
public final class Bench {

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "continuity", new ContinuityBench(),
            "disruption", new DisruptionBench(),
            "intake", new IntakeBench(InstantSource.system()),
            "matching", new MatchingBench(),
            "planner", new PlannerBench(LocalSearchPlanner::new)));

    private Bench() {}

    /** Exit code 0: measured; 2: it could not be. What was measured never makes it fail. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(words, out);
        } catch (BenchFailedException | StartFailedException e) {
            System.err.println("zhongfu bench: " + e.getMessage());
            System.exit(2);
        }
    }

    static void run(String[] words, PrintStream out) {
        Benchmark benchmark = words.length == 0 ? null : ALL.get(words[0]);
        if (benchmark == null) {
            throw new BenchFailedException(
                    (words.length == 0 ? "which benchmark?" : "there is no benchmark named " + words[0] + ".")
                            + " There is:\n" + usage());
        }
        benchmark.run(Arrays.copyOfRange(words, 1, words.length), out);
    }

    private static String usage() {
        StringBuilder text = new StringBuilder();
        ALL.forEach((name, benchmark) -> text.append("  ")
                .append(name)
                .append(' ')
                .append(benchmark.options())
                .append("\n      ")
                .append(benchmark.purpose())
                .append('\n'));
        return text.toString().stripTrailing();
    }
}
