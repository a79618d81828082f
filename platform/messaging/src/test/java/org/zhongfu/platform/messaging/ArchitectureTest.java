// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void followsTheArchitectureRules() {
        ArchitectureRules.checkPlatform();
        ArchitectureRules.check(
                ArchitectureRules.noCyclesBetweenFeatures("org.zhongfu.platform.messaging"),
                ArchitectureRules.mainClasses("org.zhongfu.platform.messaging"));
    }
}
