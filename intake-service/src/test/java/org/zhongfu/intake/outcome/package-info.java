// SPDX-License-Identifier: Apache-2.0
/** Tests of outcomes of persons. */
@NullMarked
package org.zhongfu.intake.outcome;

import org.jspecify.annotations.NullMarked;
