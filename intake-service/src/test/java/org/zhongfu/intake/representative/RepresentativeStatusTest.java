// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class RepresentativeStatusTest extends TransitionTableTest<RepresentativeStatus> {

    RepresentativeStatusTest() {
        super(RepresentativeStatus.class, RepresentativeStatus::next, RepresentativeStatus::to, Problem.class, """
                VALID -> ENDED | VOIDED
                ENDED -> VALID | VOIDED
                VOIDED: final
                """);
    }
}
