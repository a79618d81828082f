// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.junit.QuarkusTest;
import org.zhongfu.testkit.DatabaseRightsTest;

@QuarkusTest
class DatabaseRightsQuarkusTest extends DatabaseRightsTest {}
