// SPDX-License-Identifier: Apache-2.0
/** The day planner on published instances, compared with the best published results and with other planners. */
@NullMarked
package org.zhongfu.bench.planner;

import org.jspecify.annotations.NullMarked;
