// SPDX-License-Identifier: Apache-2.0
/** A work order from the accepted match to its closure. */
@NullMarked
package org.zhongfu.workorder.order;

import org.jspecify.annotations.NullMarked;
