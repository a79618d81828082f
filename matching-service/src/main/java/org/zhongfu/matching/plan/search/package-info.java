// SPDX-License-Identifier: Apache-2.0
/** The search for a plan: what is due, what is asked of the planner, and what it found. */
@NullMarked
package org.zhongfu.matching.plan.search;

import org.jspecify.annotations.NullMarked;
