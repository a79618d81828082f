// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

/** Why the task of a dissatisfied return visit is closed. */
public enum TaskClosureReason {
    /** Satisfied at the second return visit; only as its consequence. */
    SATISFIED,
    /** Not reached in several attempts. */
    NOT_REACHED,
    /** The person wishes no further return visit. */
    PERSON_WISH,
    /** The person died. */
    DECEASED,
    /** All was done that could be done; the person is not satisfied. */
    ALL_DONE,
    /** Another reason. */
    OTHER
}
