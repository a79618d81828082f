// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.disclosure;

/** What discloses plain personal data: codes of the list {@code audited-actions}. All kinds count together. */
public enum DisclosureKind {
    /** Values of a person's file. */
    IDENTITY_DISCLOSED("PERSON"),
    /** Values of an application. */
    APPLICATION_DISCLOSED("APPLICATION"),
    /** Values of a guardian, agent or carer without a file. */
    REPRESENTATIVE_DISCLOSED("REPRESENTATIVE"),
    /** Where a worker checked in and out. */
    VISIT_PROOF_DISCLOSED("VISIT"),
    /** The contact card of a work order, which shows values of the person. */
    CONTACT_CARD_READ("PERSON"),
    /** What a visit to an entry of a survey round needs. */
    SURVEY_CONTACT_READ("SURVEY_ENTRY");

    private final String subjectType;

    DisclosureKind(String subjectType) {
        this.subjectType = subjectType;
    }

    /** The kind of record whose values are shown, a code of the list {@code audit-subject-types}. */
    String subjectType() {
        return subjectType;
    }
}
