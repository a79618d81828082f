// SPDX-License-Identifier: Apache-2.0
/** Matches confirmed needs to providers whose contracts can serve them, and keeps account of every unit. */
@NullMarked
package org.zhongfu.matching;

import org.jspecify.annotations.NullMarked;
