// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class PatternStatusTest extends TransitionTableTest<PatternStatus> {

    PatternStatusTest() {
        super(PatternStatus.class, PatternStatus::next, PatternStatus::to, Problem.class, """
                ACTIVE -> ENDED
                ENDED: final
                """);
    }
}
