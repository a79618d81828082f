// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void jobsObeyTheRulesOfThePlatform() {
        ArchitectureRules.mainClasses("org.zhongfu.platform.jobs");
        ArchitectureRules.checkPlatform();
    }
}
