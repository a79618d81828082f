// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class ArchitectureTest {

    @Test
    void jobsObeyTheRulesOfThePlatform() {
        HouseRules.mainClasses("org.zhongfu.platform.jobs");
        HouseRules.checkPlatform();
    }
}
