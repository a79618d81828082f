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
 * @param idNumber citizen ID number of 18 characters (GB 11643); sex and birth date follow from it
 * @param sex sex; may be left out, and must agree with the ID number when it is given
 * @param birthDate birth date; may be left out, and must agree with the ID number when it is given
 * @param phone mobile number of 11 digits, or landline with area code
 * @param address address of residence
 * @param areaCode area where the person lives: a county, township or village inside the caller's area
 * @param point exact point of residence; other services receive it rounded to about one kilometre
 * @param occurredAt when the person was registered; absent means now
 */
public record RegisterPersonRequest(
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
        @Nullable @Valid Place point,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    PersonDetails details() {
        return new PersonDetails(name, idNumber, sex, birthDate, phone, address, areaCode, point);
    }

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RegisterPersonRequest[" + areaCode + "]";
    }
}
