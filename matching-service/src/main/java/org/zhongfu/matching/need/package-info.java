// SPDX-License-Identifier: Apache-2.0
/** Needs and eligibility facts as matching knows them, and the queue of needs to match. */
@NullMarked
package org.zhongfu.matching.need;

import org.jspecify.annotations.NullMarked;
