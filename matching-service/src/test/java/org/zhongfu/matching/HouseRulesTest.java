// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void matchingKeepsTheArchitectureRules() {
        HouseRules.checkAll("org.zhongfu.matching");
    }
}
