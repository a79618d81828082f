// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.List;
import org.zhongfu.matching.engine.allocation.FairnessRule;

/**
 * The versions of the fairness rule. A run stores the version in force when it was created and uses it, also when a
 * replica takes it later.
 */
final class FairnessRules {

    private static final List<FairnessRule> ALL = List.of(FairnessRule.CURRENT);

    private FairnessRules() {}

    /** The version in force, for new runs. */
    static FairnessRule current() {
        return ALL.getLast();
    }

    /** The version that a run has stored. */
    static FairnessRule version(int version) {
        return ALL.get(version - 1);
    }
}
