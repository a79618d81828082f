// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class MatchStatusTest extends TransitionTableTest<MatchStatus> {

    MatchStatusTest() {
        super(MatchStatus.class, MatchStatus::next, MatchStatus::to, Problem.class, """
                OFFERED -> ACCEPTED | REFUSED | EXPIRED | CANCELLED
                ACCEPTED -> CANCELLED | FULFILLED
                REFUSED, EXPIRED, CANCELLED, FULFILLED: final
                """);
    }
}
