// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zhongfu.bench.Options;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.peer.BenchmarkedPlanner;
import org.zhongfu.bench.planner.peer.JspritPlanner;
import org.zhongfu.bench.planner.peer.OurPlanner;
import org.zhongfu.bench.planner.peer.TimefoldPlanner;
import org.zhongfu.matching.engine.plan.Planner;

/**
 * Compares our planner with others on the same instance, with the same time on one thread and the same judge. For a
 * planner without synchronisation both get the instance without second services.
 */
final class PeerRace {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final Supplier<Planner> planners;
    private final Options options;
    private final PrintStream out;
    private final List<Pair> pairs = new ArrayList<>();

    /** The runs of both planners on one instance with one seed. */
    record Pair(Run ours, Run theirs) {

        /**
         * Our cost divided by theirs; below 1 is better. An invalid solution of ours counts as infinite; with an
         * invalid solution of theirs there is no ratio.
         */
        OptionalDouble ratio() {
            if (!ours.verdict().valid()) {
                return OptionalDouble.of(Double.POSITIVE_INFINITY);
            }
            return theirs.verdict().valid() ? OptionalDouble.of(ours.cost() / theirs.cost()) : OptionalDouble.empty();
        }
    }

    /**
     * The mean ratio of a family.
     *
     * @param compared number of pairs in the mean
     * @param theirsVoid number of pairs without a valid solution of the peer
     */
    record Mean(String family, String peer, double ratio, int compared, int theirsVoid) {}

    PeerRace(Supplier<Planner> planners, Options options, PrintStream out) {
        this.planners = planners;
        this.options = options;
        this.out = out;
    }

    void run(List<Task> tasks) {
        RunOptions runOptions = RunOptions.of(options);
        Table table = new Table(out);
        warmUp(tasks);
        table.line(
                "%-16s %-10s %12s %12s %8s %9s %6s", "instance", "peer", "ours", "theirs", "ratio", "seconds", "seed");
        for (Task task : tasks) {
            if (task.instance().format() == Instance.Format.UHHC) {
                table.line("%-16s the peers have no model of it", task.label());
                continue;
            }
            Duration time = task.time(runOptions.secondsPerPatient());
            for (long seed : runOptions.seeds()) {
                race(task, new TimefoldPlanner(), time, seed, table);
                race(task.reduced(), new JspritPlanner(), time, seed, table);
            }
        }
        List<Mean> means = means();
        table.line("%n%-8s %-10s %8s", "family", "peer", "mean ours / theirs");
        means.forEach(mean -> table.line(
                "%-8s %-10s %8.3f%s",
                mean.family(),
                mean.peer(),
                mean.ratio(),
                mean.theirsVoid() == 0 ? "" : "  without " + mean.theirsVoid() + " void of theirs"));
        options.path("json").ifPresent(file -> Report.write(file, report(runOptions.secondsPerPatient(), means)));
    }

    /** Before the measurement the JVM compiles the code of all planners, so that none is slowed down by its size. */
    private void warmUp(List<Task> tasks) {
        tasks.stream()
                .map(Task::instance)
                .filter(instance -> instance.format() == Instance.Format.MANKOWSKA)
                .map(Instance::withoutSecondServices)
                .findFirst()
                .ifPresent(
                        instance -> List.of(new OurPlanner(planners.get()), new TimefoldPlanner(), new JspritPlanner())
                                .forEach(planner -> planner.attempt(instance, WARM_UP, 1)));
    }

    private void race(Task task, BenchmarkedPlanner peer, Duration time, long seed, Table table) {
        // The order alternates, so that neither planner always runs first.
        boolean first = pairs.size() / 2 % 2 == 0;
        Run early = Run.of(task, first ? new OurPlanner(planners.get()) : peer, time, seed);
        Run late = Run.of(task, first ? peer : new OurPlanner(planners.get()), time, seed);
        Pair pair = first ? new Pair(early, late) : new Pair(late, early);
        pairs.add(pair);
        table.line(
                "%-16s %-10s %12.3f %12.3f %8s %9.1f %6d%s%s",
                task.label(),
                peer.name(),
                pair.ours().cost(),
                pair.theirs().cost(),
                Table.ratio(pair.ratio()),
                pair.theirs().seconds(),
                seed,
                pair.ours().verdict().valid() ? "" : "  OURS INVALID",
                pair.theirs().verdict().valid()
                        ? ""
                        : "  theirs breaks " + pair.theirs().verdict().broken());
    }

    private List<Mean> means() {
        Map<List<String>, List<Pair>> families = pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> List.of(
                                pair.theirs().task().family(), pair.theirs().by()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return families.entrySet().stream()
                .map(entry -> mean(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    private static Mean mean(String family, String peer, List<Pair> of) {
        double[] ratios = of.stream()
                .map(Pair::ratio)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double mean = Arrays.stream(ratios).average().orElse(Double.NaN);
        return new Mean(family, peer, mean, ratios.length, of.size() - ratios.length);
    }

    private Map<String, ?> report(double secondsPerPatient, List<Mean> means) {
        Map<String, Object> report = Report.head(secondsPerPatient);
        report.put("families", means);
        report.put("pairs", pairs.stream().map(PeerRace::of).toList());
        return report;
    }

    private static Map<String, ?> of(Pair pair) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("ratio", Report.orNull(pair.ratio()));
        node.put("ours", Report.of(pair.ours()));
        node.put("theirs", Report.of(pair.theirs()));
        return node;
    }
}
