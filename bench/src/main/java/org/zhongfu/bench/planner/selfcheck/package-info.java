// SPDX-License-Identifier: Apache-2.0
/** Checks the judge itself: published solutions must pass it, spoilt ones must be refused for the right rule. */
@NullMarked
package org.zhongfu.bench.planner.selfcheck;

import org.jspecify.annotations.NullMarked;
