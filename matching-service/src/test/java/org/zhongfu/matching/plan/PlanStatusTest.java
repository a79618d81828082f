// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class PlanStatusTest extends TransitionTableTest<PlanStatus> {

    PlanStatusTest() {
        super(PlanStatus.class, PlanStatus::next, PlanStatus::to, Problem.class, """
                QUEUED -> RUNNING | CANCELLED | FAILED
                RUNNING -> DONE | CANCELLED | FAILED
                DONE, CANCELLED, FAILED: final
                """);
    }
}
