// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * A satisfaction answer (满意度评价) to record.
 *
 * @param workOrderId the work order (工单) that was rated. It must be delivered and lie in your area.
 * @param rating the answer on the scale of five (满意度)
 * @param respondent who answered. Of several respondents about one work order one counts: the person, else the guardian,
 *     else the carer. A further answer of the same respondent needs a correctionReason.
 * @param channel how the answer was given
 * @param correctionReason why this answer takes the place of an earlier one of the same respondent, at most 200
 *     characters. Required for a second answer that differs from the first; refused where there is none to correct.
 * @param clientReference your own permanent reference for this answer, at most 120 characters, unique among your
 *     requests. Sent again with the same content it returns the answer recorded before; with other content it is
 *     refused with 409.
 * @param occurredAt when it was answered, in ISO 8601 with offset. Absent means now. Not before the delivery of the
 *     order, at most 5 minutes in the future; more than 72 hours ago only in the role backfill, with backfillReason.
 * @param backfillReason why it is entered more than 72 hours late, at most 500 characters. Required in that case.
 */
public record RecordSatisfactionAnswerRequest(
        @NotNull OrderId workOrderId,
        @NotNull Rating rating,
        @NotNull Respondent respondent,
        @NotNull AnswerChannel channel,
        @PlainText(max = 200) @Nullable String correctionReason,
        @ClientReference @Nullable String clientReference,
        @Nullable Instant occurredAt,
        @BackfillReason @Nullable String backfillReason)
        implements CreationRequest {}
