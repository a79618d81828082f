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
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}. With {@code NOT_YET_KNOWN} the file
 *     gets a temporary number until its identity is completed
 * @param idNumber number of the document, required unless it is not known yet: citizen ID number of 18 characters (GB 11643)
 *     for {@code RESIDENT_ID}, {@code HOUSEHOLD_REGISTER} and {@code HMT_RESIDENCE_PERMIT}, 15 or 18 characters for
 *     {@code FOREIGN_PERMANENT_RESIDENT_ID}, 5 to 15 letters and digits for {@code PASSPORT}
 * @param issuingCountry who issued the passport, a code of the list {@code issuing-countries}: three letters of ISO 3166-1, or of
 *     ICAO Doc 9303; only for {@code PASSPORT}. Two countries may give passports the same number
 * @param sex sex; required when it does not follow from the number, must agree with it otherwise
 * @param birthDate birth date; required when it does not follow from the number, must agree with it otherwise
 * @param phone mobile number of 11 digits, or landline with area code
 * @param address address of residence
 * @param areaCode area where the person lives: a county, township or village inside the caller's area
 * @param point exact point of residence; other services receive it rounded to about one kilometre
 */
@ValidDocument(required = true)
public record PersonDetails(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @Nullable String idNumber,

        @Schema(pattern = "^[A-Z]{3}$") @Nullable String issuingCountry,

        @Nullable Sex sex,
        @Nullable LocalDate birthDate,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone,

        @Nullable @PlainText(max = 200) String address,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point)
        implements HasDocument {

    /** The same person, with a phone number and address from another source where none was entered. */
    public PersonDetails completedBy(@Nullable String knownPhone, @Nullable String knownAddress) {
        return new PersonDetails(
                name,
                documentType,
                idNumber,
                issuingCountry,
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
