// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class EvidenceStatusTest extends TransitionTableTest<EvidenceStatus> {

    EvidenceStatusTest() {
        super(EvidenceStatus.class, EvidenceStatus::next, EvidenceStatus::to, Problem.class, """
                VALID -> VALID | ENDED | VOIDED
                ENDED -> VALID | VOIDED
                VOIDED: final
                """);
    }
}
