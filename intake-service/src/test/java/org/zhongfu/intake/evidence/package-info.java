// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature evidence. */
@NullMarked
package org.zhongfu.intake.evidence;

import org.jspecify.annotations.NullMarked;
