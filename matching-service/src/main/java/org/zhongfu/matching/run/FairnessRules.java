// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.List;
import org.zhongfu.matching.engine.allocation.FairnessRule;

/** The fairness rules in versions: a run names the version it was requested with and decides by it, also when it is taken up later. */
final class FairnessRules {

    private static final List<FairnessRule> ALL = List.of(FairnessRule.CURRENT);

    private FairnessRules() {}

    /** The rule new runs are requested with. */
    static FairnessRule current() {
        return ALL.getLast();
    }

    /** The rule of an earlier run. */
    static FairnessRule version(int version) {
        return ALL.get(version - 1);
    }
}
