// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.quarkus.test.junit.QuarkusTest;
import org.zhongfu.testkit.ListOrdersTest;

@QuarkusTest
class ListOrdersQuarkusTest extends ListOrdersTest {}
