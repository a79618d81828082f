// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

/** Why a need is withdrawn. */
public enum WithdrawalReason {
    /** The person wishes so. */
    PERSON_WISH,
    /** The person moved away. */
    MOVED_AWAY,
    /** The person died; only as a consequence of the death recorded in their file. */
    DECEASED,
    /** The need was registered by mistake. */
    ENTERED_BY_MISTAKE,
    /** The service is no longer needed. */
    NO_LONGER_NEEDED,
    /** The same need of the person is in the ledger already. */
    DUPLICATE,
    /** Another reason. */
    OTHER
}
