// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.TransitionTableTest;

class StayPlaceStatusTest extends TransitionTableTest<StayPlaceStatus> {

    StayPlaceStatusTest() {
        super(StayPlaceStatus.class, StayPlaceStatus::next, StayPlaceStatus::to, Problem.class, """
                IN_USE -> OUT_OF_USE
                OUT_OF_USE: final
                """);
    }
}
