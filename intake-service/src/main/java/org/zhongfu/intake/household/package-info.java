// SPDX-License-Identifier: Apache-2.0
/** Households (共同生活家庭): who lives together with whom, from when until when. */
@NullMarked
package org.zhongfu.intake.household;

import org.jspecify.annotations.NullMarked;
