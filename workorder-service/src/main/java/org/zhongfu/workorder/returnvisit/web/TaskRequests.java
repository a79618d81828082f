// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.workorder.order.ReturnVisitOutcome;
import org.zhongfu.workorder.returnvisit.TaskClosureReason;
import org.zhongfu.workorder.returnvisit.TaskResult;

/** The bodies of requests for a step of a task. */
final class TaskRequests {

    private TaskRequests() {}

    /** An officer takes care of a task (领办). */
    record TakeTaskRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}

    /**
     * Something was done about a dissatisfied return visit (答复).
     *
     * @param resultCode what was done
     * @param answer the same in words; stored encrypted, never published
     */
    record AnswerTaskRequest(
            @NotNull TaskResult resultCode,
            @NotNull @PlainText(max = 1000) String answer,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * The person was asked again (再次回访).
     *
     * @param outcome whether the person was reached and satisfied
     */
    record RepeatReturnVisitRequest(
            @NotNull ReturnVisitOutcome outcome,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * A task is closed although the person was not satisfied or not asked (办结).
     *
     * @param reasonCode why; {@code SATISFIED} is refused: it follows from a second return visit
     * @param reason the same in words; stored encrypted, never published
     */
    record CloseTaskRequest(
            @NotNull TaskClosureReason reasonCode,
            @NotNull @PlainText(max = 1000) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}
