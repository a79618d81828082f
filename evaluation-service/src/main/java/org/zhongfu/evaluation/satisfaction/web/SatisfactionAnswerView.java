// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
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
public record SatisfactionAnswerView(
        UUID id,
        long version,
        UUID workOrderId,
        String areaCode,
        String serviceItem,
        Rating rating,
        Respondent respondent,
        AnswerChannel channel,
        @Nullable String clientReference,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled,
        @Nullable String backfillReason,
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
