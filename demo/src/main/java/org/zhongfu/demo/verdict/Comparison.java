// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.pilot.Pilot;

/** Compares the printed figures with those of the system. Pure: no calls, no clock. */
public final class Comparison {

    private static final double MINUTES_A_DAY = 24 * 60;

    private final Pilot pilot;
    private final int persons;
    private final int visits;

    /**
     * @param persons how many persons were entered: the printed number, or the requested one
     * @param visits how many visits were entered
     */
    public Comparison(Pilot pilot, int persons, int visits) {
        this.pilot = pilot;
        this.persons = persons;
        this.visits = visits;
    }

    /** Whether both counts are as expected. */
    public boolean countsAreEqual(Map<String, Indicator> system) {
        return count("persons", "persons", persons, system.get("persons")).verdict() == Verdict.EQUAL
                && count("visits", "visits", visits, system.get("personVisits")).verdict() == Verdict.EQUAL;
    }

    /** The lines of the table. */
    public List<Figure> figures(Map<String, Indicator> system) {
        List<Figure> figures = new ArrayList<>();
        figures.add(count("persons", "persons", persons, system.get("persons")));
        figures.add(count("visits", "person-visits", visits, system.get("personVisits")));
        figures.add(satisfaction(system.get("satisfactionRate")));
        figures.add(responseTime(system.get("responseTime")));
        return figures;
    }

    private static Figure count(String name, String unit, int printed, @Nullable Indicator indicator) {
        String expected = whole(printed);
        if (indicator == null) {
            return missing(name, unit, expected);
        }
        long value = indicator.value().asLong();
        String reason = null;
        Verdict verdict = Verdict.EQUAL;
        if (value != printed) {
            verdict = Verdict.DIFFERS;
            reason = "by " + whole(value - printed);
        } else if (indicator.traced() >= 0 && indicator.traced() != value) {
            verdict = Verdict.DIFFERS;
            reason = "the trace lists " + whole(indicator.traced());
        }
        return new Figure(name, unit, expected, whole(value), verdict, reason, indicator.traceUrl());
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
