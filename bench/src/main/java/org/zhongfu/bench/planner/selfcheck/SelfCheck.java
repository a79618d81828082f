// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.selfcheck;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.planner.instance.BestKnown;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Instances;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solutions;
import org.zhongfu.bench.planner.judge.Judge;
import org.zhongfu.bench.planner.judge.Rule;
import org.zhongfu.bench.planner.judge.Verdict;

/** Checks the judge with every published solution of a folder and with broken copies of them. */
public final class SelfCheck {

    /** Published tables have at most three decimals. */
    private static final double WITHIN = 0.01;

    private static final int MUTATIONS = 1000;
    private static final int ATTEMPTS = 200;
    private static final int SHOWN = 10;

    private final PrintStream out;
    private final List<Case> cases = new ArrayList<>();

    /** A published solution that the judge accepts, or a broken copy. */
    private record Case(Instance instance, Solution solution) {}

    private SelfCheck(PrintStream out) {
        this.out = out;
    }

    /**
     * Checks the judge and prints the result.
     *
     * @throws BenchFailedException when the judge is wrong about a solution
     */
    public static void run(Path folder, BestKnown best, long seed, PrintStream out) {
        SelfCheck check = new SelfCheck(out);
        int wrong = check.published(folder, best) + check.mutated(seed);
        if (wrong > 0) {
            throw new BenchFailedException("the judge is wrong about " + wrong + " solutions");
        }
    }

    private int published(Path folder, BestKnown best) {
        Map<String, Instance> instances = new HashMap<>();
        Instances.files(folder).stream()
                .map(Instances::read)
                .forEach(instance -> instances.put(instance.name(), instance));
        int wrong = 0;
        for (Path collection : Instances.collections(folder)) {
            Path solutions = collection.resolve("solutions");
            for (Path file : Files.isDirectory(solutions) ? Instances.jsonFiles(solutions) : List.<Path>of()) {
                Instance instance = instances.get(instanceOf(file));
                if (instance == null) {
                    throw new BenchFailedException("there is no instance for " + file.getFileName());
                }
                wrong += accepts(instance, Solutions.read(file), best) ? 0 : 1;
            }
        }
        if (cases.isEmpty() && wrong == 0) {
            throw new BenchFailedException("there are no published solutions in " + folder);
        }
        out.printf(Locale.ROOT, "%d published solutions accepted within %.2f, %d not%n", cases.size(), WITHIN, wrong);
        return wrong;
    }

    /** {@code sol-NAME-SEED.json}, by the name of the instance. */
    static String instanceOf(Path solution) {
        return solution.getFileName().toString().replaceFirst("^sol-", "").replaceFirst("-\\d+\\.json(\\.gz)?$", "");
    }

    private boolean accepts(Instance instance, Solutions.Published published, BestKnown best) {
        Verdict verdict = Judge.judge(instance, published.solution());
        List<String> faults = new ArrayList<>();
        verdict.violations().forEach(violation -> faults.add(violation.toString()));
        published.cost().ifPresent(cost -> compare("file", cost, verdict.cost(), faults));
        published.costs().forEach((measure, cost) -> compare("file", measure, cost, verdict, faults));
        Optional<BestKnown.Entry> entry = best.of(instance.name());
        entry.ifPresent(known -> compare("table", known.cost(), verdict.cost(), faults));
        entry.ifPresent(
                known -> known.costs().forEach((measure, cost) -> compare("table", measure, cost, verdict, faults)));
        if (entry.isEmpty() && published.cost().isEmpty()) {
            faults.add("neither the file nor a table says what it costs");
        }
        faults.stream().limit(SHOWN).forEach(fault -> out.println(instance.name() + ": " + fault));
        if (faults.isEmpty()) {
            cases.add(new Case(instance, published.solution()));
        }
        return faults.isEmpty();
    }

    private static void compare(String where, Measure measure, double cost, Verdict verdict, List<String> faults) {
        compare(where + ", " + measure.costName(), cost, verdict.cost(measure), faults);
    }

    private static void compare(String where, double published, double judged, List<String> faults) {
        if (Math.abs(published - judged) > WITHIN) {
            faults.add(String.format(Locale.ROOT, "%s says %.3f, the judge %.3f", where, published, judged));
        }
    }

    private int mutated(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Rule, int[]> counts = new EnumMap<>(Rule.class);
        int made = 0;
        int wrong = 0;
        for (int turn = 0; made < MUTATIONS && turn < MUTATIONS * 2; turn++) {
            Mutation mutation = Mutations.ALL.get(turn % Mutations.ALL.size());
            Optional<Case> spoilt = spoilt(mutation, random);
            if (spoilt.isEmpty()) {
                continue;
            }
            made++;
            Set<Rule> broken = Judge.judge(spoilt.get().instance(), spoilt.get().solution())
                    .broken();
            int[] count = counts.computeIfAbsent(mutation.rule(), rule -> new int[2]);
            count[0]++;
            if (!broken.contains(mutation.rule())) {
                wrong++;
                out.printf("%s: %s is not seen%n", spoilt.get().instance().name(), mutation.rule());
            } else if (broken.size() == 1) {
                count[1]++;
            }
        }
        counts.forEach((rule, count) ->
                out.printf(Locale.ROOT, "  %-22s %4d, %4d of them for this alone%n", rule, count[0], count[1]));
        out.printf(
                Locale.ROOT,
                "%d spoilt solutions refused for the right rule, %d not (seed %d)%n",
                made - wrong,
                wrong,
                seed);
        if (made < MUTATIONS) {
            throw new BenchFailedException("only " + made + " of " + MUTATIONS + " solutions could be spoilt");
        }
        return wrong;
    }

    /** Few solutions allow some changes, so enough of them are tried. */
    private Optional<Case> spoilt(Mutation mutation, SplittableRandom random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Case of = cases.get(random.nextInt(cases.size()));
            Optional<Solution> spoilt =
                    mutation.how().spoil(new EditableSolution(of.instance(), of.solution()), random);
            if (spoilt.isPresent()) {
                return Optional.of(new Case(of.instance(), spoilt.get()));
            }
        }
        return Optional.empty();
    }
}
