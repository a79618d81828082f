// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.selfcheck;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.judge.Rule;

/**
 * A way to spoil a good solution.
 *
 * @param rule that is broken by it
 * @param how does it
 */
record Mutation(Rule rule, Way how) {

    /** Spoils a copy. */
    @FunctionalInterface
    interface Way {

        /** The spoilt solution, or nothing when this one offers no opportunity. */
        Optional<Solution> spoil(Draft draft, RandomGenerator dice);
    }
}
