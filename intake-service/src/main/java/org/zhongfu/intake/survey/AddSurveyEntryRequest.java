// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonName;
import org.zhongfu.intake.person.PhoneNumber;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Adds an entry to the frame of a round: a file, or a person without one. After the opening it is marked as late.
 *
 * @param personId the file; absent for a person without one
 * @param name name of a person without a file; stored encrypted
 * @param areaCode area of a person without a file, inside that of the round
 * @param phone phone number of a person without a file; stored encrypted
 * @param address address of a person without a file; stored encrypted
 * @param occurredAt when; absent means now
 */
public record AddSurveyEntryRequest(
        @Nullable PersonId personId,

        @Schema(minLength = 1, maxLength = 50) @Nullable @PersonName
        String name,

        @Nullable @AreaCode(inhabited = true) String areaCode,

        @Schema(minLength = 10, maxLength = 14) @Nullable @PhoneNumber
        String phone,

        @Nullable @PlainText(max = 200) String address,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "AddSurveyEntryRequest[" + areaCode + "]";
    }
}
