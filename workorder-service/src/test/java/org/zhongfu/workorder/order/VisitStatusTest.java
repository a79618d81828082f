// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class VisitStatusTest extends TransitionTableTest<VisitStatus> {

    VisitStatusTest() {
        super(VisitStatus.class, VisitStatus::next, VisitStatus::to, Problem.class, """
                PLANNED -> IN_PROGRESS | NO_SHOW | CANCELLED
                IN_PROGRESS -> VERIFIED | IN_REVIEW | VOIDED
                IN_REVIEW -> VERIFIED | VOIDED
                VERIFIED -> VOIDED
                NO_SHOW, CANCELLED, VOIDED: final
                """);
    }
}
