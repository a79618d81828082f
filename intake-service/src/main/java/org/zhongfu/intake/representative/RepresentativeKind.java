// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import static org.zhongfu.intake.representative.RepresentationDocumentKind.ADOPTION_CERTIFICATE;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.BIRTH_CERTIFICATE;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.CARE_AGREEMENT;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.COMMITTEE_STATEMENT;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.COURT_DECISION;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.GUARDIANSHIP_AGREEMENT;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.GUARDIAN_DESIGNATION;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.HOUSEHOLD_REGISTER;
import static org.zhongfu.intake.representative.RepresentationDocumentKind.POWER_OF_ATTORNEY;

import java.util.EnumSet;
import java.util.Set;

/** How somebody may act for a person or looks after them. */
public enum RepresentativeKind {
    /** Guardian of a person under 18 (民法典 27). */
    GUARDIAN_OF_MINOR,
    /** Guardian of a person of full age, by court, designation or agreement (民法典 28-33). */
    GUARDIAN_OF_ADULT,
    /** Agent whom a person of full age has authorised in writing (民法典 165). */
    AUTHORISED_AGENT,
    /** Carer: looks after the person and does not act for them. */
    CARER;

    boolean isGuardian() {
        return this == GUARDIAN_OF_MINOR || this == GUARDIAN_OF_ADULT;
    }

    /** A carer does not act for the person; one who is to do so is entered as an agent. */
    Set<RepresentativeScope> possibleScopes() {
        return switch (this) {
            case GUARDIAN_OF_MINOR, GUARDIAN_OF_ADULT, AUTHORISED_AGENT -> EnumSet.allOf(RepresentativeScope.class);
            case CARER -> EnumSet.of(RepresentativeScope.ANSWER_RETURN_VISITS, RepresentativeScope.VISIT_NOTICES);
        };
    }

    /** What it can rest on. */
    Set<RepresentationDocumentKind> documents() {
        return switch (this) {
            case GUARDIAN_OF_MINOR ->
                EnumSet.of(
                        BIRTH_CERTIFICATE,
                        HOUSEHOLD_REGISTER,
                        ADOPTION_CERTIFICATE,
                        COURT_DECISION,
                        GUARDIAN_DESIGNATION,
                        GUARDIANSHIP_AGREEMENT);
            case GUARDIAN_OF_ADULT -> EnumSet.of(COURT_DECISION, GUARDIAN_DESIGNATION, GUARDIANSHIP_AGREEMENT);
            case AUTHORISED_AGENT -> EnumSet.of(POWER_OF_ATTORNEY);
            case CARER -> EnumSet.of(CARE_AGREEMENT, COMMITTEE_STATEMENT, HOUSEHOLD_REGISTER);
        };
    }

    /** Care is a fact that needs no document. */
    boolean needsDocument() {
        return this != CARER;
    }

    /** A power of attorney states its period (民法典 165). */
    boolean needsLastDay() {
        return this == AUTHORISED_AGENT;
    }

    /** Guardians and agents have full capacity (民法典 27, 28, 164, 173). */
    boolean needsFullAge() {
        return this != CARER;
    }
}
