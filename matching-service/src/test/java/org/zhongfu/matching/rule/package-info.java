// SPDX-License-Identifier: Apache-2.0
/** Tests of eligibility rules. */
@NullMarked
package org.zhongfu.matching.rule;

import org.jspecify.annotations.NullMarked;
