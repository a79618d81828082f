// SPDX-License-Identifier: Apache-2.0
/** Compares what the services published about the same units and reports every difference. */
@NullMarked
package org.zhongfu.evaluation.reconciliation;

import org.jspecify.annotations.NullMarked;
