// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class ReferralStatusTest extends TransitionTableTest<ReferralStatus> {

    ReferralStatusTest() {
        super(ReferralStatus.class, ReferralStatus::next, ReferralStatus::to, Problem.class, """
                SENT -> TAKEN_ON | DECLINED | NO_ANSWER | TAKEN_BACK
                NO_ANSWER -> TAKEN_ON | DECLINED | TAKEN_BACK
                TAKEN_ON: final
                DECLINED: final
                TAKEN_BACK: final
                """);
    }
}
