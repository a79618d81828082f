// SPDX-License-Identifier: Apache-2.0
/** What became of needs: matches, orders and visits as other services publish them, and the result that follows from them. */
@NullMarked
package org.zhongfu.intake.fulfilment;

import org.jspecify.annotations.NullMarked;
