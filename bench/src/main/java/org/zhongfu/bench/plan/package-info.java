// SPDX-License-Identifier: Apache-2.0
/** Plans that the day overtakes, and weeks with one face: what the service does with the planner, on generated days. */
@NullMarked
package org.zhongfu.bench.plan;

import org.jspecify.annotations.NullMarked;
