// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature code. */
@NullMarked
package org.zhongfu.intake.code;

import org.jspecify.annotations.NullMarked;
