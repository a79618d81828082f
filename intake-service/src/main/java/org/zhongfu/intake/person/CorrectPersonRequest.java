// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Corrects a person's file. A field that is absent keeps its value. The ID number cannot be corrected: another number is
 * another person.
 *
 * @param name new name
 * @param phone new phone number: mobile number of 11 digits, or landline with area code
 * @param address new address of residence
 * @param areaCode new area of residence, inside the caller's area
 * @param point new exact point of residence
 * @param occurredAt when the correction was made; absent means now; not before the previous correction
 */
public record CorrectPersonRequest(
        @Schema(minLength = 1, maxLength = 50) @Nullable @PersonName
        String name,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone,

        @Nullable @PlainText(max = 200) String address,
        @Nullable @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    boolean changesNothing() {
        return name == null && phone == null && address == null && areaCode == null && point == null;
    }

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "CorrectPersonRequest[]";
    }
}
