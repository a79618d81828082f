// SPDX-License-Identifier: Apache-2.0
/** Evidence about a person, and the target groups that follow from it by rule. */
@NullMarked
package org.zhongfu.intake.evidence;

import org.jspecify.annotations.NullMarked;
