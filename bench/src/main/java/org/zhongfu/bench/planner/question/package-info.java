// SPDX-License-Identifier: Apache-2.0
/** Instances as questions to the planner, and its answers as solutions. */
@NullMarked
package org.zhongfu.bench.planner.question;

import org.jspecify.annotations.NullMarked;
