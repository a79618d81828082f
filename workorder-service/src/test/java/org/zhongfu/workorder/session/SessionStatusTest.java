// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class SessionStatusTest extends TransitionTableTest<SessionStatus> {

    SessionStatusTest() {
        super(SessionStatus.class, SessionStatus::next, SessionStatus::to, Problem.class, """
                PLANNED -> HELD | CANCELLED
                HELD, CANCELLED: final
                """);
    }
}
