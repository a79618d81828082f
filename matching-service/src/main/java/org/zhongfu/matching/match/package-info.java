// SPDX-License-Identifier: Apache-2.0
/** Matches of needs with providers: the choice and its explanation, the units, and the answers of providers. */
@NullMarked
package org.zhongfu.matching.match;

import org.jspecify.annotations.NullMarked;
