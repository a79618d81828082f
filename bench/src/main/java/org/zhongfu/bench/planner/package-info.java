// SPDX-License-Identifier: Apache-2.0
/** The day planner on published instances, beside the best results published for them and beside other planners. */
@NullMarked
package org.zhongfu.bench.planner;

import org.jspecify.annotations.NullMarked;
