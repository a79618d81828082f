// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.person.HasDocument;
import org.zhongfu.intake.person.PersonName;
import org.zhongfu.intake.person.PhoneNumber;
import org.zhongfu.intake.person.ValidDocument;

/**
 * The person who applies, or who is reported to be in difficulty.
 *
 * @param name full name as in the identity document; parts of a name are joined by a dot
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}
 * @param idNumber number of the document, for {@code RESIDENT_ID} 18 characters (GB 11643); absent when none is known
 * @param phone mobile number of 11 digits, or landline with area code
 */
@ValidDocument
public record Applicant(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @Nullable String idNumber,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone)
        implements HasDocument {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "Applicant[]";
    }
}
