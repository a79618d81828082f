// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class PersonMergeStatusTest extends TransitionTableTest<PersonMergeStatus> {

    PersonMergeStatusTest() {
        super(PersonMergeStatus.class, PersonMergeStatus::next, PersonMergeStatus::to, Problem.class, """
                PROPOSED -> APPROVED | REJECTED
                APPROVED -> UNDONE
                REJECTED, UNDONE: final
                """);
    }
}
