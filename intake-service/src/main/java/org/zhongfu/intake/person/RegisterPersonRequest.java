// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 * @param identity identity document
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

        @JsonUnwrapped StatedDocument identity,
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

    /** Reads the fields of the document beside the others: of unwrapped records Jackson would accept unknown fields. */
    @JsonCreator
    static RegisterPersonRequest of(
            @JsonProperty("name") @PersonName String name,
            @JsonProperty("documentType") @Nullable DocumentType documentType,
            @JsonProperty("idNumber") @Nullable String idNumber,
            @JsonProperty("issuingCountry") @Nullable String issuingCountry,
            @JsonProperty("sex") @Nullable Sex sex,
            @JsonProperty("birthDate") @Nullable LocalDate birthDate,
            @JsonProperty("phone") @Nullable String phone,
            @JsonProperty("address") @Nullable String address,
            @JsonProperty("areaCode") String areaCode,
            @JsonProperty("point") @Nullable Place point,
            @JsonProperty("clientReference") @Nullable String clientReference,
            @JsonProperty("occurredAt") @Nullable Instant occurredAt,
            @JsonProperty("backfillReason") @Nullable String backfillReason) {
        return new RegisterPersonRequest(
                name,
                new StatedDocument(documentType, idNumber, issuingCountry),
                sex,
                birthDate,
                phone,
                address,
                areaCode,
                point,
                clientReference,
                occurredAt,
                backfillReason);
    }

    @Override
    public @Nullable DocumentType documentType() {
        return identity.documentType();
    }

    @Override
    public @Nullable String idNumber() {
        return identity.idNumber();
    }

    @Override
    public @Nullable String issuingCountry() {
        return identity.issuingCountry();
    }

    PersonDetails details() {
        return new PersonDetails(
                name, documentType(), idNumber(), issuingCountry(), sex, birthDate, phone, address, areaCode, point);
    }

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RegisterPersonRequest[" + areaCode + "]";
    }
}
