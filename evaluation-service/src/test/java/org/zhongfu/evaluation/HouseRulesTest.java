// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        HouseRules.checkAll("org.zhongfu.evaluation");
    }
}
