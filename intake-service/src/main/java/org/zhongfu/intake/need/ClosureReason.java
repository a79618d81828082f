// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

/** Why a need is closed. */
public enum ClosureReason {
    MET,
    PERIOD_OVER,
    OTHER
}
