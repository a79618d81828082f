// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.junit.QuarkusTest;
import org.zhongfu.testkit.misuse.MisuseTest;

@QuarkusTest
class MisuseQuarkusTest extends MisuseTest {}
