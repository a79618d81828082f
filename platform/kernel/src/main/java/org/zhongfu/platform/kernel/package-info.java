// SPDX-License-Identifier: Apache-2.0
/** The few things every part needs: one clock, time-ordered ids, strict text. */
@NullMarked
package org.zhongfu.platform.kernel;

import org.jspecify.annotations.NullMarked;
