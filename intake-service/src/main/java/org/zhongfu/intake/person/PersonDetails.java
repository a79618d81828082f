// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Identity and residence of a person, as an officer enters them.
 *
 * @param name full name as in the identity document; parts of a name are joined by a dot
 * @param idNumber citizen ID number of 18 characters (GB 11643); sex and birth date follow from it
 * @param sex sex; may be left out, and must agree with the ID number when it is given
 * @param birthDate birth date; may be left out, and must agree with the ID number when it is given
 * @param phone mobile number of 11 digits, or landline with area code
 * @param address address of residence
 * @param areaCode area where the person lives: a county, township or village inside the caller's area
 * @param point exact point of residence; other services receive it rounded to about one kilometre
 */
public record PersonDetails(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Schema(pattern = IdNumber.PATTERN) @NotNull @ValidIdNumber
        String idNumber,

        @Nullable Sex sex,
        @Nullable LocalDate birthDate,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone,

        @Nullable @PlainText(max = 200) String address,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point) {

    /** The same person, with a phone number and address from another source where none was entered. */
    public PersonDetails completedBy(@Nullable String knownPhone, @Nullable String knownAddress) {
        return new PersonDetails(
                name,
                idNumber,
                sex,
                birthDate,
                phone == null ? knownPhone : phone,
                address == null ? knownAddress : address,
                areaCode,
                point);
    }

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "PersonDetails[" + areaCode + "]";
    }
}
