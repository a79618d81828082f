// SPDX-License-Identifier: Apache-2.0
/** Generated days and weeks planned as the service does: replanning after a disruption, and continuity of care. */
@NullMarked
package org.zhongfu.bench.plan;

import org.jspecify.annotations.NullMarked;
