// SPDX-License-Identifier: Apache-2.0
/** Other planners for the same instances, for comparison only; the product does not depend on them. */
@NullMarked
package org.zhongfu.bench.planner.peer;

import org.jspecify.annotations.NullMarked;
