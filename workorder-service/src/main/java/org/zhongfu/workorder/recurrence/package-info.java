// SPDX-License-Identifier: Apache-2.0
/** Recurring visits: the pattern of an order, and the visits that follow from it. */
@NullMarked
package org.zhongfu.workorder.recurrence;

import org.jspecify.annotations.NullMarked;
