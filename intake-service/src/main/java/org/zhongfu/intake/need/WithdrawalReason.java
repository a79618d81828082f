// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

/** Why a need is withdrawn. */
public enum WithdrawalReason {
    PERSON_WISH,
    MOVED_AWAY,
    DECEASED,
    ENTERED_BY_MISTAKE,
    NO_LONGER_NEEDED,
    OTHER
}
