// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void theGatewayFollowsTheArchitectureRules() {
        HouseRules.checkAll("org.zhongfu.gateway");
    }
}
