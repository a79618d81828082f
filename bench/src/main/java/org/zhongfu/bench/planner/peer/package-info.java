// SPDX-License-Identifier: Apache-2.0
/** Other planners on the same instances, for comparison only: nothing of the product depends on them. */
@NullMarked
package org.zhongfu.bench.planner.peer;

import org.jspecify.annotations.NullMarked;
