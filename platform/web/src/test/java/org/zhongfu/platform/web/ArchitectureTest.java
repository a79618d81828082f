// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void webAndTheJavadocProcessorObeyTheRulesOfThePlatform() {
        ArchitectureRules.mainClasses("org.zhongfu.platform.web");
        ArchitectureRules.mainClasses("org.zhongfu.platform.javadoc");
        ArchitectureRules.checkPlatform();
    }
}
