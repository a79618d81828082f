// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.judge.Verdict;

/** Prints results as text. */
final class Table {

    private static final int SHOWN = 3;

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void head() {
        line(
                "%-8s %-16s %12s %12s %9s %9s %6s",
                "family", "instance", "cost", "best known", "gap %", "seconds", "seed");
    }

    void run(Run run) {
        line(
                "%-8s %-16s %12.3f %12s %9s %9.1f %6d%s",
                run.task().family(),
                run.task().label(),
                run.cost(),
                run.task().best().map(best -> format("%.3f", best)).orElse("-"),
                percent(run.gap()),
                run.seconds(),
                run.seed(),
                remark(run));
        violations(run.verdict());
    }

    private static String remark(Run run) {
        String believes = run.misbelief()
                .map(cost -> format("  (the planner believes %.3f)", cost))
                .orElse("");
        return (run.verdict().valid() ? "" : "  INVALID") + (run.better() ? "  BETTER" : "") + believes;
    }

    void families(List<Family> families) {
        line("%n%-8s %6s %11s %11s", "family", "runs", "mean gap %", "worst gap %");
        for (Family family : families) {
            line(
                    "%-8s %6d %11s %11s%s",
                    family.name(),
                    family.runs(),
                    percent(family.meanGap()),
                    percent(family.worstGap()),
                    family.invalid() > 0 ? "  " + family.invalid() + " invalid" : "");
        }
    }

    void verdict(Verdict verdict) {
        for (Measure measure : Measure.values()) {
            if (verdict.weights().soft().containsKey(measure)
                    || verdict.amounts().getOrDefault(measure, 0.0) > 0) {
                line(
                        "%-20s %12.3f  (%.3f x %.4g%s)",
                        measure.costName(),
                        verdict.cost(measure),
                        verdict.amounts().getOrDefault(measure, 0.0),
                        verdict.weights().of(measure),
                        verdict.weights().forbids(measure) ? ", must be 0" : "");
            }
        }
        line("%-20s %12.3f", "cost", verdict.cost());
        verdict.violations().forEach(violation -> line("%s", violation));
        line("%d violations", verdict.violations().size());
    }

    private void violations(Verdict verdict) {
        verdict.violations().stream().limit(SHOWN).forEach(violation -> line("    %s", violation));
        if (verdict.violations().size() > SHOWN) {
            line("    and %d more", verdict.violations().size() - SHOWN);
        }
    }

    void line(String pattern, Object... arguments) {
        out.println(format(pattern, arguments));
    }

    static String ratio(OptionalDouble value) {
        return value.isPresent() ? format("%.3f", value.getAsDouble()) : "-";
    }

    static String percent(OptionalDouble value) {
        // Adding zero turns a negative zero into zero.
        return value.isPresent() ? format("%+.2f", Math.round(value.getAsDouble() * 100) / 100.0 + 0.0) : "-";
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency for this line alone
    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
