// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.IdNumber;
import org.zhongfu.intake.person.PersonName;
import org.zhongfu.intake.person.PhoneNumber;
import org.zhongfu.intake.person.ValidIdNumber;

/**
 * The person who applies, or who is reported to be in difficulty.
 *
 * @param name full name as in the identity document; parts of a name are joined by a dot
 * @param idNumber citizen ID number of 18 characters (GB 11643)
 * @param phone mobile number of 11 digits, or landline with area code
 */
public record Applicant(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Schema(pattern = IdNumber.PATTERN) @Nullable @ValidIdNumber
        String idNumber,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone) {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "Applicant[]";
    }
}
