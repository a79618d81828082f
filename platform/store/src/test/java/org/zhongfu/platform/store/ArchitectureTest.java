// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.ArchitectureRules;

class ArchitectureTest {

    @Test
    void followsTheArchitectureRules() {
        ArchitectureRules.checkPlatform();
    }
}
