// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class NeedStatusTest extends TransitionTableTest<NeedStatus> {

    NeedStatusTest() {
        super(NeedStatus.class, NeedStatus::next, NeedStatus::to, Problem.class, """
                REGISTERED -> CONFIRMED | WITHDRAWN
                CONFIRMED -> WITHDRAWN | CLOSED
                WITHDRAWN, CLOSED: final
                """);
    }
}
