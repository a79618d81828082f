// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.satisfaction.AnswerChannel;
import org.zhongfu.evaluation.satisfaction.Rating;
import org.zhongfu.evaluation.satisfaction.Respondent;
import org.zhongfu.evaluation.satisfaction.SatisfactionAnswer;
import org.zhongfu.platform.store.Provenance;

/**
 * A satisfaction answer as it is stored.
 *
 * @param recordedBy subject of who entered it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A recorded satisfaction answer (满意度评价).")
public record SatisfactionAnswerView(
        @Schema(description = "Id of the answer.") UUID id,

        @Schema(description = "Version of the answer, also its ETag. An answer does not change, so it is 1.")
        long version,

        @Schema(description = "The work order that was rated.")
        UUID workOrderId,

        @Schema(
                description =
                        "Area of the work order, a code of the list areas or a township or village code below one.")
        String areaCode,

        @Schema(description = "Service item of the work order, a code of the list service-items.")
        String serviceItem,

        @Schema(description = "The answer on the scale of five (满意度).")
        Rating rating,

        @Schema(description = "Who answered.") Respondent respondent,
        @Schema(description = "How the answer was given.") AnswerChannel channel,

        @Schema(description = "Reference given by the caller who recorded it; absent without one.") @Nullable
        String clientReference,

        @Schema(description = "When it was answered.") Instant occurredAt,
        @Schema(description = "When it was recorded.") Instant recordedAt,

        @Schema(description = "True when it was entered more than 72 hours late.")
        boolean backfilled,

        @Schema(description = "Why it was entered late; absent when it was not.") @Nullable
        String backfillReason,

        @Schema(description = "Subject of the token of the caller who recorded it.")
        String recordedBy) {

    static SatisfactionAnswerView of(SatisfactionAnswer answer) {
        Provenance provenance = answer.provenance();
        return new SatisfactionAnswerView(
                answer.id(),
                answer.revision(),
                answer.orderId(),
                answer.areaCode(),
                answer.serviceItem(),
                answer.rating(),
                answer.respondent(),
                answer.channel(),
                provenance.clientReference(),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled(),
                provenance.backfillReason(),
                provenance.createdBy());
    }
}
