// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class EnrolmentStatusTest extends TransitionTableTest<EnrolmentStatus> {

    EnrolmentStatusTest() {
        super(EnrolmentStatus.class, EnrolmentStatus::next, EnrolmentStatus::to, Problem.class, """
                WAITING -> ENROLLED | WITHDRAWN | CANCELLED
                ENROLLED -> ATTENDED | ABSENT | WITHDRAWN | CANCELLED
                ATTENDED -> ATTENDED | ABSENT
                ABSENT -> ATTENDED
                WITHDRAWN, CANCELLED: final
                """);
    }
}
