// SPDX-License-Identifier: Apache-2.0
/** Used by every module: the clock, ids ordered by time, checks of text. */
@NullMarked
package org.zhongfu.platform.kernel;

import org.jspecify.annotations.NullMarked;
