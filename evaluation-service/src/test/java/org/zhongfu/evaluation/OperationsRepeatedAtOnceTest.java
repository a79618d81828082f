// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import org.zhongfu.testkit.misuse.RepeatedAtOnceTest;

class OperationsRepeatedAtOnceTest extends RepeatedAtOnceTest {}
