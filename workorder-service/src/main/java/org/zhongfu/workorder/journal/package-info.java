// SPDX-License-Identifier: Apache-2.0
/** The hash chain of what was done to an order. */
@NullMarked
package org.zhongfu.workorder.journal;

import org.jspecify.annotations.NullMarked;
