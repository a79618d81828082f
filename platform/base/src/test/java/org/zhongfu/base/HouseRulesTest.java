// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void theBaseKeepsTheRulesOfAServiceAndKnowsNone() {
        HouseRules.checkAll("org.zhongfu.base");
    }
}
