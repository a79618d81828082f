// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Opens the file of a person; the fields are those of {@link PersonDetails}.
 *
 * @param clientReference the caller's permanent name for this record
 */
public record RegisterPersonRequest(
        @NotNull @PersonName String name,
        @NotNull @ValidIdNumber String idNumber,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable @PhoneNumber String phone,
        @Nullable @PlainText(max = 200) String address,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {

    PersonDetails details() {
        return new PersonDetails(name, idNumber, sex, birthDate, phone, address, areaCode, point);
    }

    /** Never who it is: it must not end up in a log. */
    @Override
    public String toString() {
        return "RegisterPersonRequest[" + areaCode + "]";
    }
}
