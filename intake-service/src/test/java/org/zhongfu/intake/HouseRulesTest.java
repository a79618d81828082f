// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void intakeKeepsTheHouseRules() {
        HouseRules.checkAll("org.zhongfu.intake");
    }
}
