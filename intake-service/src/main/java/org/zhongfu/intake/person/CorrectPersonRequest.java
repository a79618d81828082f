// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Patch;
import org.zhongfu.platform.web.Problem;

/**
 * Corrects a person's file (JSON Merge Patch, RFC 7396). The ID number cannot be corrected: another number is another
 * person.
 *
 * @param name new name
 * @param phone new phone number: mobile number of 11 digits, or landline with area code
 * @param address new address of residence
 * @param areaCode new area of residence, inside the caller's area; a move to another county removes the exact point unless
 *     a new one is sent
 * @param point new exact point of residence
 * @param entranceNote how to get in: which door, bell, lift, dog; read by workers who hold an order
 * @param hazards what to beware of in the home: codes of the list {@code home-hazards}
 * @param emergencyContact whom to call in an emergency, the guardian where there is one
 * @param occurredAt when the correction was made; absent means now; not before the previous correction
 */
public record CorrectPersonRequest(
        @Schema(implementation = String.class, minLength = 1, maxLength = 50)
        Patch<@PersonName String> name,

        @Schema(implementation = String.class, minLength = 10, maxLength = 14)
        Patch<@Nullable @PhoneNumber String> phone,

        @Schema(implementation = String.class) Patch<@Nullable @PlainText(max = 200) String> address,

        @Schema(implementation = String.class) Patch<@AreaCode(inhabited = true) String> areaCode,

        @Schema(implementation = Place.class) Patch<@Nullable @Valid Place> point,

        @Schema(implementation = String.class) Patch<@Nullable @PlainText(max = 200) String> entranceNote,

        @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 10)
        Patch<@Nullable @Size(max = 10) List<@NotNull @KnownCode("home-hazards") String>> hazards,

        @Schema(implementation = EmergencyContact.class) Patch<@Nullable @Valid EmergencyContact> emergencyContact,

        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    public CorrectPersonRequest {
        name = name.map(NameForm::canonical); // Jackson does not see annotations of a type argument.
    }

    /**
     * Refuses a request that changes nothing or removes what a file always has.
     *
     * @throws Problem 422
     */
    void requireChange() {
        if (Stream.of(name, phone, address, areaCode, point, entranceNote, hazards, emergencyContact)
                .noneMatch(Patch::isSent)) {
            throw Problem.rule("Send at least one field to change.", "请至少填写一个要修改的字段。");
        }
        name.requireNotRemoved("name");
        areaCode.requireNotRemoved("areaCode");
    }

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "CorrectPersonRequest[]";
    }
}
