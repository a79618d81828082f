// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class ProposalStatusTest extends TransitionTableTest<ProposalStatus> {

    ProposalStatusTest() {
        super(ProposalStatus.class, ProposalStatus::next, ProposalStatus::to, Problem.class, """
                PROPOSED -> CONFIRMED | REFUSED | WITHDRAWN
                CONFIRMED -> GIVING_WAY | WITHDRAWN
                GIVING_WAY -> REPLACED | CONFIRMED | WITHDRAWN
                REFUSED, REPLACED, WITHDRAWN: final
                """);
    }
}
