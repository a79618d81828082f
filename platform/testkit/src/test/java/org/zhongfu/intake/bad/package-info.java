// SPDX-License-Identifier: Apache-2.0
/** Classes that break the rules of the house, for the rules to find. */
@org.jspecify.annotations.NullMarked
package org.zhongfu.intake.bad;
