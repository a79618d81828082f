// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

/** Result of a return visit (回访). */
public enum ReturnVisitOutcome {
    /** Reached, and content. */
    REACHED_SATISFIED,
    /** Reached, and not content. */
    REACHED_UNSATISFIED,
    /** Not reached after the attempts made. */
    NOT_REACHED
}
