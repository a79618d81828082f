// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class StayStatusTest extends TransitionTableTest<StayStatus> {

    StayStatusTest() {
        super(StayStatus.class, StayStatus::next, StayStatus::to, Problem.class, """
                ADMITTED -> ON_LEAVE | DISCHARGED
                ON_LEAVE -> ADMITTED | DISCHARGED
                DISCHARGED: final
                """);
    }
}
