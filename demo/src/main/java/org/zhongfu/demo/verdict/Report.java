// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhongfu.demo.api.DemoFailedException;

/** Writes a result as text and as JSON. */
public final class Report {

    private static final int SHOWN_FAILURES = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private final Result result;
    private final URI base;

    public Report(Result result, URI base) {
        this.result = result;
        this.base = base;
    }

    /** The table, the reconciliation and what failed. */
    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%s %s, scope %s %s, period %s to %s (visits by the day they began, Beijing time)%n%s%n%n",
                result.service().code(),
                result.service().name(),
                result.service().area().code(),
                result.service().area().name(),
                result.from(),
                result.to(),
                result.whole()
                        ? "Printed: " + result.source()
                        : "A small run: \"printed\" is the requested number; the report prints "
                                + result.service().persons() + " persons and "
                                + result.service().visits() + " visits.");
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"figure", "unit", "printed", "system", "verdict", "trace"});
        for (Figure figure : result.figures()) {
            String verdict = figure.verdict().text() + (figure.reason() == null ? "" : ": " + figure.reason());
            rows.add(
                    new String[] {figure.name(), figure.unit(), figure.printed(), figure.system(), verdict, link(figure)
                    });
        }
        table(rows).forEach(out::println);
        Reconciliation reconciliation = result.reconciliation();
        out.printf(
                Locale.ROOT,
                "%nReconciliation: %s (%d breaks, %d in flight) %s%n",
                reconciliation.isSettled() ? "balanced" : "NOT balanced",
                reconciliation.breaks(),
                reconciliation.inFlight(),
                reconciliation.totals());
        result.failures().stream().limit(SHOWN_FAILURES).forEach(failure -> out.println("Failed: " + failure));
        if (result.failures().size() > SHOWN_FAILURES) {
            out.println("Failed: and " + (result.failures().size() - SHOWN_FAILURES) + " more.");
        }
        out.printf(Locale.ROOT, "%,d calls in %.0f s.%n", result.calls(), result.seconds());
    }

    /** The same as JSON. */
    public void write(Path file) {
        ObjectNode json = JSON.createObjectNode();
        json.put("service", result.service().code());
        json.put("source", result.source());
        json.put("areaCode", result.service().area().code());
        json.put("from", result.from().toString());
        json.put("to", result.to().toString());
        json.put("whole", result.whole());
        json.put("good", result.isGood());
        for (Figure figure : result.figures()) {
            json.withArray("figures")
                    .addObject()
                    .put("figure", figure.name())
                    .put("unit", figure.unit())
                    .put("printed", figure.printed())
                    .put("system", figure.system())
                    .put("verdict", figure.verdict().name())
                    .put("reason", figure.reason())
                    .put("trace", link(figure));
        }
        json.putObject("reconciliation")
                .put("balanced", result.reconciliation().balanced())
                .put("inFlight", result.reconciliation().inFlight())
                .put("breaks", result.reconciliation().breaks())
                .set("totals", result.reconciliation().totals());
        result.failures().forEach(json.putArray("failures")::add);
        json.put("calls", result.calls());
        json.put("seconds", result.seconds());
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
        } catch (IOException e) {
            throw new DemoFailedException("The file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String link(Figure figure) {
        return figure.traceUrl() == null ? "" : base.resolve(figure.traceUrl()).toString();
    }

    private static List<String> table(List<String[]> rows) {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(i == 0 ? "" : " | ")
                        .append(row[i])
                        .append(i == columns - 1 ? "" : " ".repeat(widths[i] - row[i].length()));
            }
            lines.add(line.toString().stripTrailing());
            if (lines.size() == 1) {
                StringBuilder rule = new StringBuilder();
                for (int i = 0; i < columns; i++) {
                    rule.append(i == 0 ? "" : "-+-").append("-".repeat(widths[i]));
                }
                lines.add(rule.toString());
            }
        }
        return lines;
    }
}
