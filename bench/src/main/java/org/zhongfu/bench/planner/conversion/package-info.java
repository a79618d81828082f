// SPDX-License-Identifier: Apache-2.0
/** Converts instances to problems of our planner, and its results to solutions. */
@NullMarked
package org.zhongfu.bench.planner.conversion;

import org.jspecify.annotations.NullMarked;
