// SPDX-License-Identifier: Apache-2.0
/** Needs that no provider can serve now, with the reasons. */
@NullMarked
package org.zhongfu.matching.waitlist;

import org.jspecify.annotations.NullMarked;
