// SPDX-License-Identifier: Apache-2.0
/** The model Timefold Solver gets: its entities have the shape that library asks for, public fields included. */
@NullMarked
package org.zhongfu.bench.planner.peer.timefold;

import org.jspecify.annotations.NullMarked;
