// SPDX-License-Identifier: Apache-2.0
/** Copies of needs and eligibility facts from the events of intake, and the queue of needs to match. */
@NullMarked
package org.zhongfu.matching.need;

import org.jspecify.annotations.NullMarked;
