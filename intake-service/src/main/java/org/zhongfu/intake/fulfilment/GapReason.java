// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

/** Why units of a need were not delivered. */
public enum GapReason {
    /** The work order was closed with fewer verified visits than units. */
    CLOSED_WITH_UNITS_LEFT,
    /** The work order was cancelled. */
    ORDER_CANCELLED,
    /** The provider refused the work order. */
    ORDER_REFUSED,
    /** The need was closed before a work order served it. */
    NO_ORDER
}
