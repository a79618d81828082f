// SPDX-License-Identifier: Apache-2.0
/** Plans: the question put to the planner, the answer, and what becomes of it. */
@NullMarked
package org.zhongfu.matching.plan;

import org.jspecify.annotations.NullMarked;
