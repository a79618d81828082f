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

    PeerRace(Supplier<Planner> planners, Options options, PrintStream out) {
        this.planners = planners;
        this.options = options;
        this.out = out;
    }

    void run(List<Task> tasks) {
        double secondsPerPatient = PlannerBench.secondsPerPatient(options);
        Table table = new Table(out);
        table.line(
                "%-16s %-10s %12s %12s %8s %9s %6s", "instance", "peer", "ours", "theirs", "ratio", "seconds", "seed");
        for (Task task : tasks) {
            if (task.instance().format() == Instance.Format.UHHC) {
                table.line("%-16s the peers have no model of it", task.label());
                continue;
            }
            Duration time = task.time(secondsPerPatient);
            for (long seed : PlannerBench.seeds(options)) {
                race(task, task.instance(), new TimefoldPlanner(), time, seed, table);
                race(task, task.instance().withoutSecondServices(), new JspritPlanner(), time, seed, table);
            }
        }
        Map<String, Double> means = means();
        table.line("%n%-8s %-10s %8s", "family", "peer", "mean ours / theirs");
        means.forEach((name, mean) -> table.line("%-19s %8.3f", name, mean));
        options.path("json").ifPresent(file -> Report.write(file, report(secondsPerPatient, means)));
    }

    private void race(Task task, Instance instance, Contender peer, Duration time, long seed, Table table) {
        // In turns, so that neither always finds the machine as the other left it.
        boolean first = pairs.size() % 2 == 0;
        Run early = Run.of(task, instance, first ? new OurPlanner(planners.get()) : peer, time, seed);
        Run late = Run.of(task, instance, first ? peer : new OurPlanner(planners.get()), time, seed);
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

    private Map<String, Double> means() {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> String.format(
                                "%-8s %-10s",
                                pair.theirs().task().family(), pair.theirs().by()),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(Pair::ratio)));
    }

    private Map<String, ?> report(double secondsPerPatient, Map<String, Double> means) {
        Map<String, Object> report = Report.head(secondsPerPatient);
        report.put("meanRatios", means);
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
