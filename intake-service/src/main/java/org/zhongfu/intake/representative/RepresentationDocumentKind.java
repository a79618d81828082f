// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

/** What a representation rests on. */
public enum RepresentationDocumentKind {
    /** Birth certificate. */
    BIRTH_CERTIFICATE,
    /** Household register. */
    HOUSEHOLD_REGISTER,
    /** Adoption certificate. */
    ADOPTION_CERTIFICATE,
    /** Decision of a court. */
    COURT_DECISION,
    /** Designation by the village or community committee, or by the civil affairs department (民法典 31). */
    GUARDIAN_DESIGNATION,
    /** Agreement among those entitled (民法典 30), or made in advance by the person (民法典 33). */
    GUARDIANSHIP_AGREEMENT,
    /** Power of attorney. */
    POWER_OF_ATTORNEY,
    /** Agreement on care of a person in special hardship. */
    CARE_AGREEMENT,
    /** Statement of the village or community committee. */
    COMMITTEE_STATEMENT
}
