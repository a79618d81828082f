// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhongfu.demo.api.DemoFailedException;

/**
 * The options of the command line.
 *
 * @param persons how many persons; null for as many as the report prints
 * @param visits how many visits together; null for as many as these persons have in the complete run
 * @param base address of the gateway
 * @param parallel how many cases run in parallel
 * @param json file for the result as JSON
 */
public record Options(
        String service,
        @Nullable Integer persons,
        @Nullable Integer visits,
        URI base,
        int parallel,
        String seed,
        @Nullable Path json) {

    /** The usage text. */
    public static final String USAGE = """
            Usage: ./zhongfu demo [--service HOME_COOKING] [--persons N [--visits M]] [--parallel P]
                                  [--base http://localhost:8080] [--seed NAME] [--json FILE]
            """;

    private static final int MOST_PARALLEL = 64;

    /** Reads the arguments after {@code demo}. */
    public static Options of(String... args) {
        String service = "HOME_COOKING";
        Integer persons = null;
        Integer visits = null;
        URI base = URI.create("http://localhost:8080");
        int parallel = 8;
        String seed = "pilot";
        Path json = null;
        for (int i = 0; i < args.length; i += 2) {
            String option = args[i];
            if (i + 1 == args.length) {
                throw new DemoFailedException(option + " needs a value.\n" + USAGE);
            }
            String value = args[i + 1];
            switch (option) {
                case "--service" -> service = value;
                case "--persons" -> persons = number(option, value, 100_000);
                case "--visits" -> visits = number(option, value, 1_000_000);
                case "--base", "--gateway" -> base = address(value);
                case "--parallel" -> parallel = number(option, value, MOST_PARALLEL);
                case "--seed" -> seed = name(value);
                case "--json" -> json = Path.of(value);
                default -> throw new DemoFailedException("The demonstration has no option " + option + ".\n" + USAGE);
            }
        }
        if (visits != null && persons == null) {
            throw new DemoFailedException("--visits needs --persons.\n" + USAGE);
        }
        return new Options(service, persons, visits, base, parallel, seed, json);
    }

    private static int number(String option, String value, int most) {
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new DemoFailedException(option + " must be a number from 1 to " + most + ", not " + value + ".");
        }
        return Integer.parseInt(value);
    }

    private static String name(String value) {
        if (!value.matches("[a-z0-9-]{1,24}")) {
            throw new DemoFailedException("--seed must be 1 to 24 small letters, digits or hyphens.");
        }
        return value;
    }

    private static URI address(String value) {
        if (!value.matches("https?://[^/\\s]+/?")) {
            throw new DemoFailedException(
                    "--base must be an address such as http://localhost:8080, not " + value + ".");
        }
        return URI.create(value);
    }
}
