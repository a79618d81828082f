// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application (申请) as the caller may see it.
 *
 * @param receipt receipt number (受理号), used with the query code to read the progress without a login
 * @param queryCode query code (查询码); only in the answer to the submission, because it is stored as a hash
 * @param status state of the application
 * @param statusLabel the state in the language of the request
 * @param channel how the application came in, a code of the list {@code channels}
 * @param areaCode area where the applicant lives
 * @param applicant the person who applies
 * @param requestedItems services that are asked for, codes of the list {@code service-items}
 * @param description situation of the applicant; only for callers who see full names
 * @param personId person the application belongs to; absent before acceptance
 * @param reasonCode why the application was returned ({@code ReturnReason}), rejected ({@code RejectionReason}) or
 *     withdrawn ({@code APPLICANT_WISH})
 * @param reason explanation of the return, rejection or withdrawal
 * @param appeal how to appeal against a rejection; absent otherwise
 * @param occurredAt when the application was submitted
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
     * The person who applies.
     *
     * @param name full name for officers, community agents and the applicant, masked for others
     * @param idNumber citizen ID number, always masked
     * @param phone phone number, always masked
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
