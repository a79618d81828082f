// SPDX-License-Identifier: Apache-2.0
/** Tests of the smart assessment. */
@NullMarked
package org.zhongfu.intake.smart;

import org.jspecify.annotations.NullMarked;
