// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.person.HasDocument;
import org.zhongfu.intake.person.PersonName;
import org.zhongfu.intake.person.PhoneNumber;
import org.zhongfu.intake.person.ValidDocument;
import org.zhongfu.intake.representative.OtherPerson;
import org.zhongfu.intake.representative.RepresentativeKind;
import org.zhongfu.platform.web.Problem;

/**
 * Who applies for the applicant (代为申请): their guardian or agent.
 *
 * @param name full name as in the identity document; parts of a name are joined by a dot
 * @param phone mobile number of 11 digits, or landline with area code
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}
 * @param idNumber number of the document; absent when none is known
 * @param kind how they may act for the applicant; a carer does not apply for anybody
 * @param relation what they are to the applicant, a code of the list {@code contact-relations}
 */
@ValidDocument
public record ApplyingRepresentative(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Schema(minLength = 10, maxLength = 14) @NotNull @PhoneNumber
        String phone,

        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @Nullable String idNumber,

        @NotNull RepresentativeKind kind,
        @NotNull @KnownCode("contact-relations") String relation)
        implements HasDocument {

    /**
     * Refuses a carer: whoever reports somebody in need applies in their own name, or through a community agent.
     *
     * @throws Problem 422
     */
    static void requireMayApply(@Nullable ApplyingRepresentative representative) {
        if (representative != null && representative.kind == RepresentativeKind.CARER) {
            throw Problem.rule(
                    "representative.kind",
                    "A carer does not apply for somebody else. Possible: GUARDIAN_OF_MINOR, GUARDIAN_OF_ADULT, AUTHORISED_AGENT;"
                            + " otherwise leave representative out and describe the situation.",
                    "照料人不能代为申请。可选：未成年人的监护人、成年人的监护人、委托代理人；否则请勿填写 representative，并说明情况。");
        }
    }

    OtherPerson who() {
        return new OtherPerson(name, phone, documentType, idNumber);
    }

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ApplyingRepresentative[" + kind + "]";
    }
}
