// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zhongfu.bench.Options;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.peer.Contender;
import org.zhongfu.bench.planner.peer.JspritPlanner;
import org.zhongfu.bench.planner.peer.OurPlanner;
import org.zhongfu.bench.planner.peer.TimefoldPlanner;
import org.zhongfu.matching.engine.plan.Planner;

/**
 * Ours and a peer in turns on the same instance, with the same time on one thread, both judged alike. Against a peer
 * without synchronisation both get the instance without second services.
 */
final class PeerRace {

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final Supplier<Planner> planners;
    private final Options options;
    private final PrintStream out;
    private final List<Pair> pairs = new ArrayList<>();

    /** Both on one instance with one seed. */
    record Pair(Run ours, Run theirs) {

        /** Our cost over theirs; below 1 is better. A void solution of theirs counts as it stands, one of ours never. */
        double ratio() {
            return ours.verdict().valid() ? ours.cost() / theirs.cost() : Double.POSITIVE_INFINITY;
        }
    }

    /** Our cost over theirs, on average over a family. */
    record Mean(String family, String peer, double ratio) {}

    PeerRace(Supplier<Planner> planners, Options options, PrintStream out) {
        this.planners = planners;
        this.options = options;
        this.out = out;
    }

    void run(List<Task> tasks) {
        double secondsPerPatient = PlannerBench.secondsPerPatient(options);
        Table table = new Table(out);
        warmUp(tasks);
        table.line(
                "%-16s %-10s %12s %12s %8s %9s %6s", "instance", "peer", "ours", "theirs", "ratio", "seconds", "seed");
        for (Task task : tasks) {
            if (task.instance().format() == Instance.Format.UHHC) {
                table.line("%-16s the peers have no model of it", task.label());
                continue;
            }
            Duration time = task.time(secondsPerPatient);
            for (long seed : PlannerBench.seeds(options)) {
                race(task, new TimefoldPlanner(), time, seed, table);
                race(task.reduced(), new JspritPlanner(), time, seed, table);
            }
        }
        List<Mean> means = means();
        table.line("%n%-8s %-10s %8s", "family", "peer", "mean ours / theirs");
        means.forEach(mean -> table.line("%-8s %-10s %8.3f", mean.family(), mean.peer(), mean.ratio()));
        options.path("json").ifPresent(file -> Report.write(file, report(secondsPerPatient, means)));
    }

    /** A young JVM compiles instead of planning, which would hurt whoever has most code. */
    private void warmUp(List<Task> tasks) {
        tasks.stream()
                .map(Task::instance)
                .filter(instance -> instance.format() == Instance.Format.MANKOWSKA)
                .map(Instance::withoutSecondServices)
                .findFirst()
                .ifPresent(
                        instance -> List.of(new OurPlanner(planners.get()), new TimefoldPlanner(), new JspritPlanner())
                                .forEach(contender -> contender.attempt(instance, WARM_UP, 1)));
    }

    private void race(Task task, Contender peer, Duration time, long seed, Table table) {
        // In turns, so that neither always finds the machine as the other left it.
        boolean first = pairs.size() % 2 == 0;
        Run early = Run.of(task, first ? new OurPlanner(planners.get()) : peer, time, seed);
        Run late = Run.of(task, first ? peer : new OurPlanner(planners.get()), time, seed);
        Pair pair = first ? new Pair(early, late) : new Pair(late, early);
        pairs.add(pair);
        table.line(
                "%-16s %-10s %12.3f %12.3f %8.3f %9.1f %6d%s%s",
                task.label(),
                peer.name(),
                pair.ours().cost(),
                pair.theirs().cost(),
                pair.ratio(),
                pair.theirs().seconds(),
                seed,
                pair.ours().verdict().valid() ? "" : "  OURS INVALID",
                pair.theirs().verdict().valid()
                        ? ""
                        : "  theirs breaks " + pair.theirs().verdict().broken());
    }

    private List<Mean> means() {
        Map<List<String>, Double> ratios = pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> List.of(
                                pair.theirs().task().family(), pair.theirs().by()),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(Pair::ratio)));
        return ratios.entrySet().stream()
                .map(entry -> new Mean(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    private Map<String, ?> report(double secondsPerPatient, List<Mean> means) {
        Map<String, Object> report = Report.head(secondsPerPatient);
        report.put("families", means);
        report.put(
                "pairs",
                pairs.stream()
                        .map(pair -> Map.of(
                                "ratio",
                                pair.ratio(),
                                "ours",
                                Report.of(pair.ours()),
                                "theirs",
                                Report.of(pair.theirs())))
                        .toList());
        return report;
    }
}
