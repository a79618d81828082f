// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

/** Why somebody left a household. */
public enum HouseholdLeaveReason {
    /** They moved out. */
    MOVED_OUT,
    /** They married. */
    MARRIAGE,
    /** They were divorced. */
    DIVORCE,
    /** They founded another household. */
    SPLIT,
    /** They died: follows from the record of the death and is not sent. */
    DECEASED,
    /** They never belonged to it. */
    ENTERED_BY_MISTAKE,
    /** Another reason. */
    OTHER
}
