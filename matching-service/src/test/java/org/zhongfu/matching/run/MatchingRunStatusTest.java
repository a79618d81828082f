// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class MatchingRunStatusTest extends TransitionTableTest<MatchingRunStatus> {

    MatchingRunStatusTest() {
        super(MatchingRunStatus.class, MatchingRunStatus::next, MatchingRunStatus::to, Problem.class, """
                QUEUED -> SEARCHING | CANCELLED | FAILED
                SEARCHING -> PROPOSED | CANCELLED | FAILED
                PROPOSED -> APPLYING | CANCELLED | LAPSED
                APPLYING -> APPLIED | CANCELLED | FAILED
                APPLIED, CANCELLED, LAPSED, FAILED: final
                """);
    }
}
