// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class ArchitectureTest {

    @Test
    void theStoreObeysTheRulesOfThePlatform() {
        HouseRules.checkPlatform();
    }
}
