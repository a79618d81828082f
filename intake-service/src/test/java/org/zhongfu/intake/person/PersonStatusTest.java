// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class PersonStatusTest extends TransitionTableTest<PersonStatus> {

    PersonStatusTest() {
        super(PersonStatus.class, PersonStatus::next, PersonStatus::to, Problem.class, """
                ACTIVE -> DECEASED | VOIDED | MERGED
                DECEASED -> ACTIVE
                VOIDED -> ACTIVE
                MERGED -> ACTIVE
                """);
    }
}
