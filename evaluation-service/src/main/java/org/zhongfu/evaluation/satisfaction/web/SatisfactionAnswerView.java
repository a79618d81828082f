// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.evaluation.fact.ExclusionReason;
import org.zhongfu.evaluation.satisfaction.AnswerChannel;
import org.zhongfu.evaluation.satisfaction.AnswerWithStanding;
import org.zhongfu.evaluation.satisfaction.Rating;
import org.zhongfu.evaluation.satisfaction.Respondent;
import org.zhongfu.evaluation.satisfaction.SatisfactionAnswer;
import org.zhongfu.platform.store.Provenance;

/**
 * A recorded satisfaction answer (满意度评价).
 *
 * @param id id of the answer
 * @param version version of the answer, also its ETag; an answer does not change, so it is 1. Whether it counts is no
 *     part of it.
 * @param workOrderId the work order that was rated
 * @param areaCode area of the work order, a code of the list areas or a township or village code below one
 * @param serviceItem service item of the work order, a code of the list {@code service-items}
 * @param rating the answer on the scale of five (满意度)
 * @param respondent who answered
 * @param channel how the answer was given
 * @param correctionReason why this answer takes the place of an earlier one of the same respondent; absent for the first
 * @param counted true for the one answer about its order that indicators count
 * @param exclusionReason why it is not counted, a code of the list exclusion-reasons; absent when it is, or while that is
 *     not known yet
 * @param recording when and by whom it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SatisfactionAnswerView(
        SurveyAnswerId id,
        long version,
        OrderId workOrderId,
        String areaCode,
        String serviceItem,
        Rating rating,
        Respondent respondent,
        AnswerChannel channel,
        @FreeText @Size(max = 200) @Nullable String correctionReason,
        boolean counted,
        @Nullable ExclusionReason exclusionReason,
        @JsonUnwrapped RecordingView recording) {

    /**
     * When and by whom an answer was recorded.
     *
     * @param clientReference reference given by the caller who recorded it; absent without one
     * @param occurredAt when it was answered
     * @param recordedAt when it was recorded
     * @param backfilled true when it was entered more than 72 hours late
     * @param backfillReason why it was entered late; absent when it was not
     * @param recordedBy subject of the token of the caller who recorded it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordingView(
            @Nullable String clientReference,
            Instant occurredAt,
            Instant recordedAt,
            boolean backfilled,
            @FreeText @Nullable String backfillReason,
            String recordedBy) {

        static RecordingView of(Provenance provenance) {
            return new RecordingView(
                    provenance.clientReference(),
                    provenance.occurredAt(),
                    provenance.recordedAt(),
                    provenance.backfilled(),
                    provenance.backfillReason(),
                    provenance.createdBy());
        }
    }

    static SatisfactionAnswerView of(AnswerWithStanding listed) {
        SatisfactionAnswer answer = listed.answer();
        return new SatisfactionAnswerView(
                answer.id(),
                answer.revision(),
                answer.orderId(),
                answer.areaCode(),
                answer.serviceItem(),
                answer.rating(),
                answer.respondent(),
                answer.channel(),
                answer.correctionReason(),
                listed.counted(),
                listed.exclusion(),
                RecordingView.of(answer.provenance()));
    }
}
