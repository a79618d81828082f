// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zhongfu.bench.BenchFailedException;
import org.zhongfu.bench.Benchmark;
import org.zhongfu.bench.Options;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.api.Tokens;
import org.zhongfu.demo.api.Transport;
import org.zhongfu.stack.Folders;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.stack.RunningSystem;

/**
 * Applications per second through the gateway, answered with 201 after the commit, relative to the rows per second that
 * the same PostgreSQL writes directly. Both use fsync and share the cores of the machine with the clients.
 */
public final class IntakeBench implements Benchmark {

    private final InstantSource clock;

    /** A benchmark whose tokens expire by the given clock. */
    public IntakeBench(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return "applications/s through the gateway over rows/s written directly into the same PostgreSQL";
    }

    @Override
    public String options() {
        return "[--seconds 20] [--rounds 5] [--clients 8] [--warm-up 60] [--json FILE]";
    }

    @Override
    public void run(String[] words, PrintStream out) {
        Options options = Options.of(words, Set.of("seconds", "rounds", "clients", "warm-up", "json"));
        Duration time = Duration.ofSeconds(options.number("seconds", 20, 600));
        int rounds = options.number("rounds", 5, 20);
        int clients = options.number("clients", 8, 128);
        Path home = ProjectRoot.find().resolve(".zhongfu/bench");
        out.println("Starting a system of its own ...");
        try {
            Folders.delete(home);
            try (RunningSystem system = RunningSystem.start(home);
                    Transport transport = new Transport(RetryPolicy.FOR_REQUESTS);
                    DatabaseBaseline baseline = DatabaseBaseline.open(
                            system.database("intake"),
                            "intake_owner",
                            system.secret("database.intake.owner"),
                            GatewayClient.document(0))) {
                Tokens tokens = new Tokens(transport, system.base(), SampleUsers.load(), clock);
                GatewayClient gateway = new GatewayClient(system.base(), tokens);
                out.printf("PostgreSQL: %s; %d clients, %d rounds%n", baseline.settings(), clients, rounds);
                measure(gateway, baseline, clients, time, rounds, out, options);
            }
        } catch (BenchFailedException e) {
            throw e;
        } catch (Exception e) {
            throw new BenchFailedException("the measurement broke off: " + e);
        }
    }

    private static void measure(
            GatewayClient gateway,
            DatabaseBaseline baseline,
            int clients,
            Duration time,
            int rounds,
            PrintStream out,
            Options options)
            throws Exception {
        int first = gateway.create();
        if (first != 201) {
            throw new BenchFailedException("an application is answered " + first + " instead of 201");
        }
        // During the warm-up the JVM compiles the code.
        ClosedLoop.run(clients, Duration.ofSeconds(options.number("warm-up", 60, 600)), number -> gateway.client());
        ClosedLoop.run(clients, Duration.ofSeconds(2), number -> baseline.client());
        List<Throughput> ours = new ArrayList<>();
        List<Throughput> peers = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            peers.add(ClosedLoop.run(clients, time, number -> baseline.client()));
            ours.add(ClosedLoop.run(clients, time, number -> gateway.client()));
            out.printf(
                    Locale.ROOT,
                    "round %d: gateway %.0f/s (%d refused), PostgreSQL alone %.0f/s%n",
                    round,
                    ours.getLast().perSecond(),
                    ours.getLast().refused(),
                    peers.getLast().perSecond());
        }
        double numerator = Throughput.median(ours);
        double denominator = Throughput.median(peers);
        out.printf(
                Locale.ROOT,
                "%nmedians: %.0f applications/s over %.0f rows/s = %.3f%n",
                numerator,
                denominator,
                numerator / denominator);
        write(
                options,
                Map.of(
                        "benchmark",
                        "intake",
                        "numerator",
                        numerator,
                        "denominator",
                        denominator,
                        "ratio",
                        numerator / denominator,
                        "ours",
                        ours,
                        "peer",
                        peers));
    }

    private static void write(Options options, Map<String, ?> result) throws IOException {
        if (options.path("json").isPresent()) {
            Files.writeString(
                    options.path("json").get(),
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(result));
        }
    }
}
