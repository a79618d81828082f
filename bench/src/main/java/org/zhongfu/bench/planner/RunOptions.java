// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner;

import java.util.List;
import java.util.stream.LongStream;
import org.zhongfu.bench.Options;

/**
 * How often and how long each instance is planned.
 *
 * @param secondsPerPatient factor of the time limit, see {@link Task#time}
 * @param seeds one run for each
 */
record RunOptions(double secondsPerPatient, List<Long> seeds) {

    RunOptions {
        seeds = List.copyOf(seeds);
    }

    /** Reads {@code --seconds-per-patient}, {@code --seed} (the first) and {@code --seeds} (how many in sequence). */
    static RunOptions of(Options options) {
        long first = options.number("seed", 1, 1_000_000);
        int count = options.number("seeds", 1, 100);
        return new RunOptions(
                options.decimal("seconds-per-patient", 1, 100),
                LongStream.range(first, first + count).boxed().toList());
    }
}
