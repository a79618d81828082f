// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

/** Why a representation ended. */
public enum RepresentativeEndReason {
    /** The person has full capacity. */
    CAPACITY_REGAINED,
    /** The representative has lost capacity. */
    REPRESENTATIVE_INCAPABLE,
    /** The court has revoked the guardianship. */
    GUARDIAN_REVOKED,
    /** Another guardian was appointed. */
    GUARDIAN_CHANGED,
    /** The authority was withdrawn or given up. */
    AUTHORITY_WITHDRAWN,
    /** The task was completed. */
    TASK_COMPLETED,
    /** The care has ended. */
    CARE_ENDED,
    /** The representative, who has no file here, died. */
    REPRESENTATIVE_DECEASED,
    /** The person died: follows from the record of the death and is not sent. */
    PERSON_DECEASED,
    /** Another reason; needs a note. */
    OTHER
}
