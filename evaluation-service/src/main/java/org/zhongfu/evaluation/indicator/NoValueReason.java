// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

/** Why a figure has no value. */
public enum NoValueReason {
    /** There is nothing to divide by. */
    EMPTY_BASE,
    /** Too few persons for a caller who may not read the rows. */
    SMALL_CELL
}
