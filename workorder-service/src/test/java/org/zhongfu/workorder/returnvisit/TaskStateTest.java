// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class TaskStateTest extends TransitionTableTest<TaskState> {

    TaskStateTest() {
        super(TaskState.class, TaskState::next, TaskState::to, Problem.class, """
                OPEN -> TAKEN
                TAKEN -> ANSWERED | CLOSED
                ANSWERED -> TAKEN | CLOSED
                CLOSED: final
                """);
    }
}
