// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class SurveyRoundStateTest extends TransitionTableTest<SurveyRoundState> {

    SurveyRoundStateTest() {
        super(SurveyRoundState.class, SurveyRoundState::next, SurveyRoundState::to, Problem.class, """
                DRAFT -> OPEN
                OPEN -> CLOSED
                CLOSED: final
                """);
    }
}
