// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.testkit.TransitionTableTest;

class ProposalStatusTest extends TransitionTableTest<ProposalStatus> {

    ProposalStatusTest() {
        super(ProposalStatus.class, ProposalStatus::next, ProposalStatus::to, IllegalStateException.class, """
                CONFIRMED -> WITHDRAWN
                REFUSED, WITHDRAWN: final
                """);
    }
}
