// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature assessment. */
@NullMarked
package org.zhongfu.intake.assessment;

import org.jspecify.annotations.NullMarked;
