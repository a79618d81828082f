// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the caller may see it.
 *
 * @param receipt the number to ask by
 * @param queryCode the code to ask with; only in the answer to the submission, it is not kept readable
 * @param description only for those who see whole names
 * @param personId the person it is bound to, once accepted
 * @param reasonCode of a return, rejection or withdrawal
 * @param appeal how to appeal against a rejection
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        UUID id,
        long version,
        String receipt,
        @Nullable String queryCode,
        ApplicationStatus status,
        String statusLabel,
        String channel,
        String areaCode,
        ApplicantView applicant,
        List<String> requestedItems,
        @Nullable String description,
        @Nullable UUID personId,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Appeal appeal,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /**
     * Who applies.
     *
     * @param name whole for officers, community agents and the applicant, masked for others
     * @param idNumber masked, always
     * @param phone masked, always
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApplicantView(
            String name,
            @Nullable String idNumber,
            @Nullable String phone) {}

    ApplicationView withQueryCode(String code) {
        return new ApplicationView(
                id,
                version,
                receipt,
                code,
                status,
                statusLabel,
                channel,
                areaCode,
                applicant,
                requestedItems,
                description,
                personId,
                reasonCode,
                reason,
                appeal,
                occurredAt,
                recordedAt,
                backfilled);
    }
}
