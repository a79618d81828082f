// SPDX-License-Identifier: Apache-2.0
/** Checks the judge: published solutions must be accepted, broken copies must be refused for the right rule. */
@NullMarked
package org.zhongfu.bench.planner.selfcheck;

import org.jspecify.annotations.NullMarked;
