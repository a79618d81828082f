// SPDX-License-Identifier: Apache-2.0
/** Matches of needs with providers from the offer to the end: offers, answers, expiry, fulfilment and cancellation. */
@NullMarked
package org.zhongfu.matching.match;

import org.jspecify.annotations.NullMarked;
