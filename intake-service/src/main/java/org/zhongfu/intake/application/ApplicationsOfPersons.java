// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.contracts.id.PersonId;

/** What the merge of files asks of the applications of persons. */
public interface ApplicationsOfPersons {

    /** Locks the applications accepted for a person until the transaction ends; always before the person is locked. */
    void lockOf(PersonId personId);
}
