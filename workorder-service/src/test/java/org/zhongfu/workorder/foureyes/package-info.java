// SPDX-License-Identifier: Apache-2.0
/** Pairs of steps of work orders and visits that need two persons. */
@NullMarked
package org.zhongfu.workorder.foureyes;

import org.jspecify.annotations.NullMarked;
