// SPDX-License-Identifier: Apache-2.0
/** Compares the allocation of a backlog with the exact optimum of a split one and with matching one need at a time. */
@NullMarked
package org.zhongfu.bench.matching;

import org.jspecify.annotations.NullMarked;
