// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

/** Why an application is accepted although name or ID number differ, or who applied for the person is not entered. */
public enum BindingOverrideReason {
    /** The person has another name now, or had one before. */
    NAME_CHANGED,
    /** The name is written in another way, for example transcribed from another language. */
    NAME_SPELLING,
    /** The ID number in the application is mistaken; the document was seen. */
    ID_NUMBER_MISTAKEN,
    /** The applicant reported another person and gave their data wrongly. */
    REPORTED_BY_OTHERS,
    /** Who applied for the person is not entered as their guardian or agent, and may apply nevertheless. */
    REPRESENTATIVE_NOT_ON_FILE,
    /** Another reason. */
    OTHER
}
