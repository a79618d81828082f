// SPDX-License-Identifier: Apache-2.0
/** Classes that break architecture rules, for the tests of the rules. */
@org.jspecify.annotations.NullMarked
package org.zhongfu.intake.right;
