// SPDX-License-Identifier: Apache-2.0
/** What matching hears of needs, facts and served units. */
@NullMarked
package org.zhongfu.matching.match.messaging;

import org.jspecify.annotations.NullMarked;
