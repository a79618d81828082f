// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class WorkorderArchitectureTest {

    @Test
    void workorderKeepsTheArchitectureRules() {
        HouseRules.checkAll("org.zhongfu.workorder");
    }
}
