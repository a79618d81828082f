// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class AssessmentStateTest extends TransitionTableTest<AssessmentState> {

    AssessmentStateTest() {
        super(AssessmentState.class, AssessmentState::next, AssessmentState::to, Problem.class, """
                RECORDED -> REVIEWED | DISPUTED | CORRECTED
                REVIEWED -> DISPUTED | CORRECTED
                DISPUTED -> REASSESSED
                REASSESSED, CORRECTED: final
                """);
    }
}
