// SPDX-License-Identifier: Apache-2.0
/** The model for Timefold Solver. Its entities have the form the library requires, public fields included. */
@NullMarked
package org.zhongfu.bench.planner.peer.timefold;

import org.jspecify.annotations.NullMarked;
