// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.plan.ServicePlan;

/** Compares the printed figures with those of the system. Pure: no calls, no clock. */
public final class Comparison {

    private static final double MINUTES_A_DAY = 24 * 60;

    private final Pilot pilot;
    private final ServicePlan plan;

    /**
     * @param plan what was entered
     */
    public Comparison(Pilot pilot, ServicePlan plan) {
        this.pilot = pilot;
        this.plan = plan;
    }

    /** Whether the counts are as expected. */
    public boolean countsAreEqual(Map<String, Indicator> system) {
        return counts(system).stream().allMatch(each -> each.verdict().isAcceptable());
    }

    /** The lines of the table. */
    public List<Figure> figures(Map<String, Indicator> system) {
        List<Figure> figures = new ArrayList<>(counts(system));
        figures.add(satisfaction(system.get("satisfactionRate")));
        figures.add(responseTime(system.get("responseTime")));
        return figures;
    }

    private List<Figure> counts(Map<String, Indicator> system) {
        PrintedService.Figures printed = plan.service().figures();
        List<Figure> figures = new ArrayList<>();
        figures.add(count("persons", "persons", plan.cases().size(), printed.persons(), system.get("persons")));
        String unit = plan.sessions().isEmpty() ? "person-visits" : "attendances";
        figures.add(count("visits", unit, plan.visits(), printed.visits(), system.get("personVisits")));
        if (!plan.sessions().isEmpty()) {
            int held = plan.sessions().size();
            figures.add(count(
                    "sessions",
                    "sessions",
                    held,
                    new PrintedService.Count(held, printed.sessions(), false),
                    system.get("sessionsHeld")));
        }
        return figures;
    }

    /** Equal means: as many as were entered; whether this is what the report prints is the verdict. */
    private static Figure count(
            String name, String unit, int entered, PrintedService.Count count, @Nullable Indicator indicator) {
        boolean isWhole = entered == count.entered();
        String expected = expected(entered, count);
        if (indicator == null) {
            return missing(name, unit, expected);
        }
        long value = indicator.value().asLong();
        if (value != entered) {
            return differs(name, unit, expected, indicator, "by " + whole(value - entered));
        }
        if (indicator.traced() >= 0 && indicator.traced() != value) {
            return differs(name, unit, expected, indicator, "the trace lists " + whole(indicator.traced()));
        }
        Verdict verdict = count.printed() == null
                ? Verdict.NOT_DERIVABLE
                : isWhole && count.isLeast() ? Verdict.MEETS : Verdict.EQUAL;
        String reason = count.printed() == null ? "the report prints no such number" : null;
        return new Figure(name, unit, expected, whole(value), verdict, reason, indicator.traceUrl());
    }

    private static String expected(int entered, PrintedService.Count count) {
        if (count.printed() == null) {
            return "none (" + whole(entered) + " entered)";
        }
        return entered == count.entered() && count.isLeast() ? ">= " + whole(count.printed()) : whole(entered);
    }

    private static Figure differs(String name, String unit, String expected, Indicator indicator, String reason) {
        return new Figure(
                name, unit, expected, whole(indicator.value().asLong()), Verdict.DIFFERS, reason, indicator.traceUrl());
    }

    private Figure satisfaction(@Nullable Indicator indicator) {
        String printed = String.format(Locale.ROOT, ">= %.0f %%", 100 * pilot.satisfactionTarget());
        if (indicator == null || indicator.denominator() == 0) {
            return missing("satisfaction", "satisfied of answers", printed);
        }
        // Compared as numbers of answers, so that rounding has no effect.
        boolean meets = indicator.numerator() >= pilot.satisfactionTarget() * indicator.denominator() - 1e-9;
        return new Figure(
                "satisfaction",
                "satisfied of answers",
                printed,
                String.format(
                        Locale.ROOT,
                        "%.2f %% (%,d of %,d)",
                        100.0 * indicator.numerator() / indicator.denominator(),
                        indicator.numerator(),
                        indicator.denominator()),
                meets ? Verdict.MEETS : Verdict.DIFFERS,
                "answers are synthetic; the report prints none",
                indicator.traceUrl());
    }

    private Figure responseTime(@Nullable Indicator indicator) {
        String printed = String.format(Locale.ROOT, "-%.0f %%", 100 * pilot.responseTimeReduction());
        String system = indicator == null || indicator.denominator() == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "mean %.1f, median %.1f days",
                        indicator.value().asDouble() / MINUTES_A_DAY,
                        indicator.median() / MINUTES_A_DAY);
        return new Figure(
                "response time",
                "request to first visit",
                printed,
                system,
                Verdict.NOT_DERIVABLE,
                "the report prints no baseline to reduce from",
                indicator == null ? null : indicator.traceUrl());
    }

    private static Figure missing(String name, String unit, String printed) {
        return new Figure(name, unit, printed, "none", Verdict.DIFFERS, "the system gives no such figure", null);
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
