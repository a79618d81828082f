// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.Benchmark;
import org.zhongfu.bench.Options;
import org.zhongfu.bench.planner.instance.BestKnown;
import org.zhongfu.bench.planner.instance.Instances;
import org.zhongfu.bench.planner.instance.Solutions;
import org.zhongfu.bench.planner.judge.Judge;
import org.zhongfu.bench.planner.judge.Verdict;
import org.zhongfu.bench.planner.peer.OurPlanner;
import org.zhongfu.bench.planner.selfcheck.SelfCheck;
import org.zhongfu.matching.engine.plan.Planner;

/**
 * The cost of day plans for published instances relative to the best published results, on one thread. With {@code
 * --peers}: relative to other planners with the same time. Needs no running system.
 */
public final class PlannerBench implements Benchmark {

    private static final Map<String, Integer> OPTIONS = Map.ofEntries(
            Map.entry("instances", 1),
            Map.entry("best-known", 1),
            Map.entry("seconds-per-patient", 1),
            Map.entry("seed", 1),
            Map.entry("seeds", 1),
            Map.entry("families", 1),
            Map.entry("only", 1),
            Map.entry("solutions", 1),
            Map.entry("json", 1),
            Map.entry("peers", 0),
            Map.entry("self-check", 0),
            Map.entry("validate", 2));

    private final Supplier<Planner> planners;

    public PlannerBench(Supplier<Planner> planners) {
        this.planners = planners;
    }

    @Override
    public String purpose() {
        return "cost of day plans relative to the best published results (and to other planners)";
    }

    @Override
    public String options() {
        return "--instances DIR [--best-known FILE] [--seconds-per-patient 1] [--seed 1] [--seeds 1] [--families A,B]"
                + " [--only NAME] [--solutions DIR] [--json FILE] [--peers] | --instances DIR --self-check"
                + " | --validate SOLUTION INSTANCE";
    }

    @Override
    public void run(String[] words, PrintStream out) {
        Options options = Options.of(words, OPTIONS);
        if (options.has("validate")) {
            validate(options.paths("validate"), new Table(out));
            return;
        }
        Path folder = options.path("instances")
                .orElseThrow(() -> new BenchFailedException("--instances must name the folder of the instances"));
        BestKnown best = options.path("best-known").map(BestKnown::read).orElseGet(() -> BestKnown.beside(folder));
        if (options.has("self-check")) {
            SelfCheck.run(folder, best, options.number("seed", 1, 1_000_000), out);
            return;
        }
        Set<String> families =
                options.text("families").map(text -> Set.of(text.split(","))).orElse(Set.of());
        List<Task> tasks = Task.in(folder, best, families, options.text("only"));
        if (options.has("peers")) {
            new PeerRace(planners, options, out).run(tasks);
        } else {
            measure(tasks, options, out);
        }
    }

    private void measure(List<Task> tasks, Options options, PrintStream out) {
        RunOptions runOptions = RunOptions.of(options);
        Table table = new Table(out);
        table.head();
        List<Run> runs = new ArrayList<>();
        for (Task task : tasks) {
            Duration time = task.time(runOptions.secondsPerPatient());
            for (long seed : runOptions.seeds()) {
                Run run = Run.of(task, new OurPlanner(planners.get()), time, seed);
                table.run(run);
                options.path("solutions").ifPresent(folder -> Report.solution(folder, run));
                runs.add(run);
            }
        }
        List<Family> summary = Family.of(runs);
        table.families(summary);
        options.path("json")
                .ifPresent(file -> Report.write(file, Report.of(runOptions.secondsPerPatient(), runs, summary)));
    }

    private static void validate(List<Path> files, Table table) {
        Verdict verdict = Judge.judge(
                Instances.read(files.get(1)), Solutions.read(files.get(0)).solution());
        table.verdict(verdict);
        if (!verdict.valid()) {
            throw new BenchFailedException("the solution breaks rules: " + verdict.broken());
        }
    }
}
