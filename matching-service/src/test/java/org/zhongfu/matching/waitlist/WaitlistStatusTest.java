// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class WaitlistStatusTest extends TransitionTableTest<WaitlistStatus> {

    WaitlistStatusTest() {
        super(WaitlistStatus.class, WaitlistStatus::next, WaitlistStatus::to, Problem.class, """
                WAITING -> INELIGIBLE | MATCHED | ENDED
                INELIGIBLE -> WAITING | MATCHED | ENDED
                MATCHED -> WAITING | INELIGIBLE
                ENDED: final
                """);
    }
}
