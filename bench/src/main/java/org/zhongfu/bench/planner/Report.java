// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.SolutionWriter;
import org.zhongfu.bench.planner.judge.Verdict;
import org.zhongfu.bench.planner.judge.Violation;

/** Writes figures as JSON and solutions in the published format. */
final class Report {

    private Report() {}

    static void write(Path file, Map<String, ?> report) {
        try {
            Files.writeString(
                    file, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } catch (IOException e) {
            throw new BenchFailedException(file + " cannot be written: " + e.getMessage());
        }
    }

    static Map<String, ?> of(double secondsPerPatient, List<Run> runs, List<Family> families) {
        Map<String, Object> report = head(secondsPerPatient);
        report.put("families", families.stream().map(Report::of).toList());
        report.put("runs", runs.stream().map(Report::of).toList());
        return report;
    }

    static Map<String, Object> head(double secondsPerPatient) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("benchmark", "planner");
        report.put("secondsPerPatient", secondsPerPatient);
        report.put("threads", 1);
        report.put("java", Runtime.version().toString());
        report.put(
                "machine",
                System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        return report;
    }

    private static Map<String, ?> of(Family family) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("family", family.name());
        node.put("runs", family.runs());
        node.put("invalid", family.invalid());
        node.put("meanGapPercent", orNull(family.meanGap()));
        node.put("worstGapPercent", orNull(family.worstGap()));
        return node;
    }

    static Map<String, ?> of(Run run) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("family", run.task().family());
        node.put("label", run.task().label());
        node.put("instance", run.task().instance().name());
        node.put("planner", run.by());
        node.put("seed", run.seed());
        node.put("seconds", run.seconds());
        node.put("cost", run.cost());
        node.put("bestKnown", run.task().best().orElse(null));
        node.put("gapPercent", orNull(run.gap()));
        node.put("better", run.better());
        node.put("believed", orNull(run.believed()));
        node.put("costs", costs(run.verdict()));
        node.put(
                "violations",
                run.verdict().violations().stream().map(Violation::toString).toList());
        return node;
    }

    /** Writes the solution of a run; one that is better than the best known is marked in its name and content. */
    static void solution(Path folder, Run run) {
        Optional<Double> best = run.task().best();
        Map<String, Object> about = new LinkedHashMap<>();
        best.ifPresent(cost -> about.put("best_known", Map.of("objective", cost, "better", run.better())));
        about.put("found", Map.of("seconds", run.seconds(), "seed", run.seed(), "planner", run.by()));
        String name = run.task().instance().name();
        SolutionWriter.write(
                folder.resolve("sol-" + name + "-" + run.seed() + (run.better() ? "-better.json" : ".json")),
                name,
                run.solution(),
                run.cost(),
                run.verdict().violations().size(),
                run.task().instance().format() == Instance.Format.UHHC ? costs(run.verdict()) : Map.of(),
                about);
    }

    private static Map<Measure, Double> costs(Verdict verdict) {
        Map<Measure, Double> costs = new LinkedHashMap<>();
        verdict.amounts().keySet().forEach(measure -> costs.put(measure, verdict.cost(measure)));
        return costs;
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
