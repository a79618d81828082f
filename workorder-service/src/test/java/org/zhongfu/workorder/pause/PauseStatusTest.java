// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class PauseStatusTest extends TransitionTableTest<PauseStatus> {

    PauseStatusTest() {
        super(PauseStatus.class, PauseStatus::next, PauseStatus::to, Problem.class, """
                VALID -> WITHDRAWN
                WITHDRAWN: final
                """);
    }
}
