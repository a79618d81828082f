// SPDX-License-Identifier: Apache-2.0
/** Tests of the test kit itself. */
@org.jspecify.annotations.NullMarked
package org.zhongfu.testkit;
