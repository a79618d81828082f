// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void workorderKeepsTheHouseRules() {
        HouseRules.checkAll("org.zhongfu.workorder");
    }
}
