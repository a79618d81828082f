// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

/** The state of a need in intake, as far as matching uses it. Intake holds the transitions. */
public enum NeedStatus {
    /** Confirmed; it may be matched. */
    CONFIRMED,
    /** Withdrawn; its matches end. */
    WITHDRAWN,
    /** Met, or its period is over. */
    CLOSED
}
