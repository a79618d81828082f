// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class ArchitectureTest {

    @Test
    void messagingObeysTheRulesOfThePlatform() {
        HouseRules.checkPlatform();
        HouseRules.check(
                HouseRules.noCyclesBetweenFeatures("org.zhongfu.platform.messaging"),
                HouseRules.mainClasses("org.zhongfu.platform.messaging"));
    }
}
