// SPDX-License-Identifier: Apache-2.0
/** Tests of the clocks of cases. */
@NullMarked
package org.zhongfu.intake.clock;

import org.jspecify.annotations.NullMarked;
