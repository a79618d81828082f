// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.HouseRules;

class ArchitectureTest {

    @Test
    void webAndTheJavadocProcessorObeyTheRulesOfThePlatform() {
        HouseRules.mainClasses("org.zhongfu.platform.web");
        HouseRules.mainClasses("org.zhongfu.platform.javadoc");
        HouseRules.checkPlatform();
    }
}
