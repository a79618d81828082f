// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.zhongfu.contracts.id.PersonId;

/** A feature with records that two files cannot have together as one person. */
public interface MergeRule {

    /** Takes a lock that the feature takes before it locks files. */
    default void lockBeforeFiles() {}

    /**
     * Refuses a merge. Both files are locked.
     *
     * @throws org.zhongfu.platform.web.Problem 409
     */
    void requireMergeable(PersonId surviving, PersonId duplicate);
}
