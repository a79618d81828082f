// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * A request to record how satisfied a respondent is with a work order.
 *
 * @param workOrderId the work order
 * @param rating the answer
 * @param respondent who answered
 * @param channel how the answer was given
 * @param clientReference permanent reference of the caller; sent again, it creates nothing new
 * @param occurredAt when it was answered; null means now
 * @param backfillReason why it is entered more than 72 hours late
 */
@Schema(description = "A satisfaction answer (满意度评价) to record.")
public record RecordSatisfactionAnswerRequest(
        @Schema(description = "The work order (工单) that was rated. It must be delivered and lie in your area.") @NotNull
        UUID workOrderId,

        @Schema(description = "The answer on the scale of five (满意度).") @NotNull
        Rating rating,

        @Schema(description = "Who answered. Each respondent answers once per work order.") @NotNull
        Respondent respondent,

        @Schema(description = "How the answer was given.") @NotNull
        AnswerChannel channel,

        @Schema(
                description =
                        "Your own permanent reference for this answer, at most 100 characters, unique among your requests. Sent again with the same content it returns the answer recorded before; with other content it is refused with 409.")
        @PlainText(max = 100)
        @Nullable
        String clientReference,

        @Schema(
                description =
                        "When it was answered, in ISO 8601 with offset. Absent means now. At most 5 minutes in the future; more than 72 hours ago only in the role backfill, with backfillReason.")
        @Nullable
        Instant occurredAt,

        @Schema(
                description =
                        "Why it is entered more than 72 hours late, at most 200 characters. Required in that case.")
        @PlainText(max = 200)
        @Nullable
        String backfillReason)
        implements CreationRequest {}
