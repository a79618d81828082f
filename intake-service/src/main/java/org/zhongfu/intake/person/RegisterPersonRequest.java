// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a person: opens their file (建档).
 *
 * @param name full name as in the identity document; parts of a name are joined by a dot
 * @param documentType kind of identity document; absent means {@code RESIDENT_ID}. With {@code NOT_YET_KNOWN} the file
 *     gets a temporary number until its identity is completed
 * @param idNumber number of the document, required unless it is not known yet: citizen ID number of 18 characters (GB 11643)
 *     for {@code RESIDENT_ID}, {@code HOUSEHOLD_REGISTER} and {@code HMT_RESIDENCE_PERMIT}, 15 or 18 characters for
 *     {@code FOREIGN_PERMANENT_RESIDENT_ID}, 5 to 15 letters and digits for {@code PASSPORT}
 * @param sex sex; required when it does not follow from the number, must agree with it otherwise
 * @param birthDate birth date; required when it does not follow from the number, must agree with it otherwise
 * @param phone mobile number of 11 digits, or landline with area code
 * @param address address of residence
 * @param areaCode area where the person lives: a county, township or village inside the caller's area
 * @param point exact point of residence; other services receive it rounded to about one kilometre
 * @param occurredAt when the person was registered; absent means now
 */
@ValidDocument(required = true)
public record RegisterPersonRequest(
        @Schema(minLength = 1, maxLength = 50) @NotNull @PersonName
        String name,

        @Nullable DocumentType documentType,

        @Schema(pattern = DocumentNumber.PATTERN) @Nullable String idNumber,

        @Nullable Sex sex,
        @Nullable LocalDate birthDate,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone,

        @Nullable @PlainText(max = 200) String address,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest, HasDocument {

    PersonDetails details() {
        return new PersonDetails(name, documentType, idNumber, sex, birthDate, phone, address, areaCode, point);
    }

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RegisterPersonRequest[" + areaCode + "]";
    }
}
