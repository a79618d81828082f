// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

/** What a member is to the head of the household, as in GB/T 4761. */
public enum HouseholdRelation {
    /** The head of the household (0). */
    HEAD,
    /** Spouse (1). */
    SPOUSE,
    /** Son (2). */
    SON,
    /** Daughter (3). */
    DAUGHTER,
    /** Grandchild (4). */
    GRANDCHILD,
    /** Parent (5). */
    PARENT,
    /** Grandparent (6). */
    GRANDPARENT,
    /** Sibling (7). */
    SIBLING,
    /** Another (8). */
    OTHER
}
