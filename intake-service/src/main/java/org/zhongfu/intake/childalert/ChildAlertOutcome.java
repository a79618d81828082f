// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

/** What was done for a child. */
public enum ChildAlertOutcome {
    /** Reported to the police. */
    REPORTED_TO_POLICE,
    /** Taken into temporary guardianship of civil affairs. */
    TEMPORARY_GUARDIANSHIP,
    /** Brought to relatives or another carer. */
    OTHER_CARER,
    /** Brought to a hospital. */
    MEDICAL_HELP,
    /** The guardian was supported or admonished, and the child is safe at home. */
    SAFE_WITH_GUARDIAN,
    /** A visit found that the answer was wrong. */
    NOT_CONFIRMED,
    /** Something else. */
    OTHER
}
