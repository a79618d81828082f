// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.selfcheck;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.judge.Rule;

/**
 * A change that makes a valid solution break one rule.
 *
 * @param rule the rule that is broken
 * @param how the change
 */
record Mutation(Rule rule, Way how) {

    /** Applies the change to a copy. */
    @FunctionalInterface
    interface Way {

        /** The broken solution, or nothing when this solution does not allow the change. */
        Optional<Solution> spoil(EditableSolution draft, RandomGenerator random);
    }
}
