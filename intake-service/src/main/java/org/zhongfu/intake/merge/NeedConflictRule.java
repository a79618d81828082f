// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

/** What an approval does with open needs of both files that one person cannot have at the same time. */
public enum NeedConflictRule {
    /** The merge is refused, with the needs named. */
    REFUSE,
    /** Of two needs the one that was requested later is withdrawn as a duplicate. */
    WITHDRAW_LATER
}
