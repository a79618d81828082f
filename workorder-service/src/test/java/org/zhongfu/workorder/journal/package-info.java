// SPDX-License-Identifier: Apache-2.0
/** Tests of the journal of orders. */
@NullMarked
package org.zhongfu.workorder.journal;

import org.jspecify.annotations.NullMarked;
