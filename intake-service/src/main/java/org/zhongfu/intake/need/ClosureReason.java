// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

/** Why a need is closed. */
public enum ClosureReason {
    /** The need is met. */
    MET,
    /** The period is over. */
    PERIOD_OVER,
    /** Another reason. */
    OTHER
}
