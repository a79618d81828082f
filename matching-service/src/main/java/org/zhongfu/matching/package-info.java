// SPDX-License-Identifier: Apache-2.0
/** Matches confirmed needs with providers whose contracts can serve them, and accounts for every unit. */
@NullMarked
package org.zhongfu.matching;

import org.jspecify.annotations.NullMarked;
