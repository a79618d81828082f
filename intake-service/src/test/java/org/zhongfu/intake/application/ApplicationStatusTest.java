// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class ApplicationStatusTest extends TransitionTableTest<ApplicationStatus> {

    ApplicationStatusTest() {
        super(ApplicationStatus.class, ApplicationStatus::next, ApplicationStatus::to, Problem.class, """
                SUBMITTED -> RECEIVED | WITHDRAWN
                RECEIVED -> ACCEPTED | RETURNED | REJECTED | WITHDRAWN
                RETURNED -> SUBMITTED | WITHDRAWN
                ACCEPTED -> RECEIVED
                REJECTED, WITHDRAWN: final
                """);
    }
}
