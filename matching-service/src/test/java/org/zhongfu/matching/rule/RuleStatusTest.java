// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class RuleStatusTest extends TransitionTableTest<RuleStatus> {

    RuleStatusTest() {
        super(RuleStatus.class, RuleStatus::next, RuleStatus::to, Problem.class, """
                PROPOSED -> APPROVED | REJECTED
                APPROVED, REJECTED: final
                """);
    }
}
