// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.api.Tokens;
import org.zhongfu.demo.api.Transport;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.plan.PilotPlan;
import org.zhongfu.demo.run.CaseRunner;
import org.zhongfu.demo.run.Progress;
import org.zhongfu.demo.verdict.Comparison;
import org.zhongfu.demo.verdict.Indicator;
import org.zhongfu.demo.verdict.Reconciliation;
import org.zhongfu.demo.verdict.Report;
import org.zhongfu.demo.verdict.Result;
import org.zhongfu.demo.verdict.SystemFigures;

/** {@code ./zhongfu demo}: enters the pilot of one service item and compares the figures. */
public final class Demo {

    private static final RetryPolicy STARTUP_CHECK =
            new RetryPolicy(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(5));
    /** Longer than any event is on its way; figures unchanged for so long are final. */
    private static final Duration UNCHANGED_FOR = Duration.ofSeconds(10);

    private final Options options;
    private final PrintStream out;
    private final PrintStream notes;
    private final RetryPolicy retries;
    private final StableFigures stableFigures;

    /**
     * @param out takes the table
     * @param notes takes the progress
     */
    public Demo(Options options, PrintStream out, PrintStream notes) {
        this(options, out, notes, RetryPolicy.FOR_REQUESTS, new StableFigures(RetryPolicy.FOR_EVENTS, UNCHANGED_FOR));
    }

    Demo(Options options, PrintStream out, PrintStream notes, RetryPolicy retries, StableFigures stableFigures) {
        this.options = options;
        this.out = out;
        this.notes = notes;
        this.retries = retries;
        this.stableFigures = stableFigures;
    }

    /** Exit code 0: figures equal and balanced; 1: not; 2: it could not be run. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream notes = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (Arrays.asList(args).contains("--help")) {
            out.print(Options.USAGE);
            return;
        }
        int code;
        try {
            code = new Demo(Options.of(args), out, notes).run().isGood() ? 0 : 1;
        } catch (DemoFailedException | IllegalArgumentException e) {
            notes.println(e.getMessage());
            code = 2;
        }
        System.exit(code);
    }

    /** Runs it and prints the table. */
    public Result run() {
        Pilot pilot = Pilot.load();
        PrintedService service = pilot.service(options.service())
                .orElseThrow(() -> new DemoFailedException("The demonstration does not include the service "
                        + options.service()
                        + "; it has "
                        + pilot.services().stream().map(PrintedService::code).toList()
                        + "."));
        List<SampleUsers> teams = SampleUsers.all();
        SampleUsers users = teams.stream()
                .filter(each -> each.team().area().equals(service.area().code()))
                .findFirst()
                .orElseThrow();
        Scale scale = Scale.of(options, pilot, service, PilotPlan.teams(pilot, teams));
        requireRunningSystem(users);
        long startedAt = System.nanoTime();
        try (Transport transport = new Transport(retries)) {
            Api api = new Api(
                    options.base(), transport, new Tokens(transport, options.base(), users, InstantSource.system()));
            List<String> failures;
            try (Progress progress = new Progress(notes, isTerminal(), scale.persons(), scale.visits())) {
                failures = new CaseRunner(api, users, scale.seed(), progress)
                        .run(scale.plan(), new CaseRunner.Scope(pilot, scale.visitsBought()), options.parallel());
            }
            Comparison comparison = new Comparison(pilot, scale.plan());
            SystemFigures figures = new SystemFigures(
                    api, users.countyOfficer(), service.area().code(), service.code(), pilot.from(), pilot.to());
            notes.println("All entered; waiting for the figures to become stable.");
            Reconciliation reconciliation = stableFigures.await(figures, comparison);
            Map<String, Indicator> system = figures.read(true);
            Result result = new Result(
                    service,
                    pilot.source(),
                    pilot.from(),
                    pilot.to(),
                    scale.isWhole(),
                    comparison.figures(system),
                    reconciliation,
                    failures,
                    api.calls(),
                    (System.nanoTime() - startedAt) / 1e9);
            Report report = new Report(result, options.base());
            report.print(out);
            if (options.json() != null) {
                report.write(options.json());
            }
            return result;
        }
    }

    /** One request without retries first, so that a system that does not run is reported immediately. */
    private void requireRunningSystem(SampleUsers users) {
        try (Transport transport = new Transport(STARTUP_CHECK)) {
            new Tokens(transport, options.base(), users, InstantSource.system()).of(users.countyOfficer());
        }
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
}
