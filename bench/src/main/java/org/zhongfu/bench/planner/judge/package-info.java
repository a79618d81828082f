// SPDX-License-Identifier: Apache-2.0
/** Says of a solution what it costs and which rules it breaks; shares no arithmetic with the planner. */
@NullMarked
package org.zhongfu.bench.planner.judge;

import org.jspecify.annotations.NullMarked;
