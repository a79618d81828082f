// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

/** Why somebody joined a household. */
public enum HouseholdJoinReason {
    /** The household was entered with them. */
    FOUNDED,
    /** They were born. */
    BIRTH,
    /** They were adopted. */
    ADOPTION,
    /** They married. */
    MARRIAGE,
    /** They moved in. */
    MOVED_IN,
    /** They left another household together. */
    SPLIT,
    /** Another reason. */
    OTHER
}
