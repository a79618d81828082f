// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class ClockStateTest extends TransitionTableTest<ClockState> {

    ClockStateTest() {
        super(ClockState.class, ClockState::next, ClockState::to, Problem.class, """
                RUNNING -> PAUSED | STOPPED
                PAUSED -> RUNNING | STOPPED
                STOPPED: final
                """);
    }
}
