// SPDX-License-Identifier: Apache-2.0
/** Tests of households. */
@NullMarked
package org.zhongfu.intake.household;

import org.jspecify.annotations.NullMarked;
