// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

/** Why the file of a person is voided. */
public enum PersonVoidReason {
    /** The file was entered with the document number of somebody else. */
    WRONG_ID_NUMBER,
    /** There is no such person. */
    NO_SUCH_PERSON,
    /** The file was entered as a trial. */
    TRIAL_ENTRY,
    /** Another mistake. */
    OTHER
}
