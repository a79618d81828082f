// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.satisfaction.AnswerChannel;
import org.zhongfu.evaluation.satisfaction.Rating;
import org.zhongfu.evaluation.satisfaction.Respondent;
import org.zhongfu.evaluation.satisfaction.SatisfactionService.Said;
import org.zhongfu.platform.kernel.PlainText;

/**
 * An answer to "how satisfied are you".
 *
 * @param workOrderId the order asked about
 * @param respondent who answered
 * @param channel how
 * @param clientReference permanent reference of the caller: sent again, nothing doubles
 * @param occurredAt when it was answered; absent means now
 * @param backfillReason why it comes more than 72 hours late
 */
public record AnswerRequest(
        @NotNull UUID workOrderId,
        @NotNull Rating rating,
        @NotNull Respondent respondent,
        @NotNull AnswerChannel channel,
        @PlainText(max = 100) @Nullable String clientReference,
        @Nullable Instant occurredAt,
        @PlainText(max = 200) @Nullable String backfillReason) {

    Said said() {
        return new Said(workOrderId, rating, respondent, channel, clientReference, occurredAt, backfillReason);
    }
}
