// SPDX-License-Identifier: Apache-2.0
/** Evidence about a person, and the target groups derived from it. */
@NullMarked
package org.zhongfu.intake.evidence;

import org.jspecify.annotations.NullMarked;
