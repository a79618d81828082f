// SPDX-License-Identifier: Apache-2.0
/** Compares what the services say about the same units and shows every difference. */
@NullMarked
package org.zhongfu.evaluation.reconciliation;

import org.jspecify.annotations.NullMarked;
