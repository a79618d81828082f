// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class ChildAlertStateTest extends TransitionTableTest<ChildAlertState> {

    ChildAlertStateTest() {
        super(ChildAlertState.class, ChildAlertState::next, ChildAlertState::to, Problem.class, """
                OPEN -> TAKEN
                TAKEN -> CLOSED
                CLOSED: final
                """);
    }
}
