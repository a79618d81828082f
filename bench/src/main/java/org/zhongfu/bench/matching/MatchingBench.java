// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.matching;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.Benchmark;
import org.zhongfu.bench.Options;
import org.zhongfu.bench.matching.AllocationChecker.Verdict;

/**
 * The utility of a backlog allocated together, relative to the exact optimum of the same backlog when needs may be
 * split, computed in the same run; the cost of the fairness rule; and the result of matching one need at a time. Needs
 * no running system.
 */
public final class MatchingBench implements Benchmark {

    private static final int SEEDS = 5;

    @Override
    public String purpose() {
        return "utility of a backlog allocated together relative to the exact optimum when needs may be split";
    }

    @Override
    public String options() {
        return "[--needs 10000] [--providers 1000] [--seed 1] [--json FILE]";
    }

    @Override
    public void run(String[] words, PrintStream out) {
        Options options = Options.of(words, Set.of("needs", "providers", "seed", "json"));
        int needs = options.number("needs", 10_000, 100_000);
        int providers = options.number("providers", 1_000, 10_000);
        int first = options.number("seed", 1, 1_000_000);
        Map<String, List<Round>> all = new TreeMap<>();
        for (BacklogKind kind : BacklogKind.values()) {
            Round cold = Round.measure(needs, providers, kind, first + SEEDS);
            out.printf(
                    Locale.ROOT,
                    "%n%s; untimed warm-up (%.2f s, fair %.2f s), then seeds %d to %d%n",
                    kind.inWords(),
                    cold.plain().seconds(),
                    cold.fair().seconds(),
                    first,
                    first + SEEDS - 1);
            List<Round> rounds = new ArrayList<>();
            for (int seed = first; seed < first + SEEDS; seed++) {
                rounds.add(Round.measure(needs, providers, kind, seed));
                print(rounds.getLast(), out);
            }
            sum(rounds, out);
            all.put(kind.name(), rounds);
        }
        write(options, all);
    }

    private static void print(Round round, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "seed %d: %d needs of %d units, %d lines of %d units, %d eligible pairs%n",
                round.seed(),
                round.needs(),
                round.unitsWanted(),
                round.lines(),
                round.unitsThere(),
                round.pairs());
        out.printf(
                Locale.ROOT,
                "  together     %10d / optimum %10d = %.4f%n",
                round.plain().verdict().utility(),
                round.optimum(),
                round.ratio());
        out.printf(
                Locale.ROOT,
                "  one by one   %10d / optimum %10d = %.4f%n",
                round.oneByOne().verdict().utility(),
                round.optimum(),
                round.ratioOneByOne());
        out.printf(
                Locale.ROOT,
                "  with fairness%10d / without %10d : price %.2f %%%n",
                round.fair().verdict().utility(),
                round.plain().verdict().utility(),
                100 * round.priceOfFairness());
        out.printf(
                Locale.ROOT,
                "  seconds (processor): together %.2f (%.2f), with fairness %.2f (%.2f), exact flow %.2f%n",
                round.plain().seconds(),
                round.plain().processorSeconds(),
                round.fair().seconds(),
                round.fair().processorSeconds(),
                round.optimumSeconds());
        out.printf(Locale.ROOT, "  ineligible %d, over capacity %d%n", round.ineligible(), round.overCapacity());
        fairness("one by one", round.oneByOne().verdict(), out);
        fairness("together", round.plain().verdict(), out);
        fairness("with fairness", round.fair().verdict(), out);
    }

    private static void fairness(String what, Verdict verdict, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  %-13s served %d, worst/best group %.3f (%s %.0f / %s %.0f points a unit), overtaken %d, left waiting"
                        + " %.0f days%n",
                what,
                verdict.served(),
                verdict.worstOfBest(),
                verdict.worst(),
                verdict.worstMean(),
                verdict.best(),
                verdict.bestMean(),
                verdict.overtaken(),
                verdict.daysWaited());
    }

    private static void sum(List<Round> rounds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "mean (worst): ratio %.4f (%.4f), one by one %.4f, price of fairness %.2f %% (%.2f %%), worst/best"
                        + " group %.3f (%.3f), seconds %.2f (%.2f), ineligible %.0f, over capacity %.0f%n",
                mean(rounds, Round::ratio),
                rounds.stream().mapToDouble(Round::ratio).min().orElse(0),
                mean(rounds, Round::ratioOneByOne),
                100 * mean(rounds, Round::priceOfFairness),
                100 * rounds.stream().mapToDouble(Round::priceOfFairness).max().orElse(0),
                mean(rounds, round -> round.fair().verdict().worstOfBest()),
                rounds.stream()
                        .mapToDouble(round -> round.fair().verdict().worstOfBest())
                        .min()
                        .orElse(0),
                mean(rounds, round -> round.plain().seconds()),
                rounds.stream()
                        .mapToDouble(round -> round.plain().seconds())
                        .max()
                        .orElse(0),
                rounds.size() * mean(rounds, Round::ineligible),
                rounds.size() * mean(rounds, Round::overCapacity));
    }

    private static double mean(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).average().orElse(0);
    }

    private static void write(Options options, Map<String, List<Round>> rounds) {
        options.path("json").ifPresent(file -> {
            try {
                Files.writeString(
                        file,
                        new JsonMapper()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(Map.of("benchmark", "matching", "rounds", rounds)));
            } catch (IOException e) {
                throw new BenchFailedException(file + " cannot be written: " + e.getMessage());
            }
        });
    }
}
