// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

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
 * Somebody who has no file here.
 *
 * @param name full name as in the identity document; parts of a name are joined by a dot
 * @param phone mobile number of 11 digits, or landline with area code
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}
 * @param idNumber number of the document; absent when none was shown
 */
@ValidDocument
public record OtherPerson(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Schema(minLength = 10, maxLength = 14) @NotNull @PhoneNumber
        String phone,

        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @Nullable String idNumber)
        implements HasDocument {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "OtherPerson[]";
    }
}
