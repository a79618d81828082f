// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.workorder.order.GuideStep;
import org.zhongfu.workorder.order.ReturnVisitOutcome;
import org.zhongfu.workorder.order.StatedReason;

/** The bodies of requests for a step of a work order. */
final class OrderRequests {

    private OrderRequests() {}

    /**
     * A worker accepts a work order (接单).
     *
     * @param workerId the worker who serves the order: employed by its provider, with the credential it requires. A
     *     social worker names themselves; a coordinator any worker of the provider
     */
    record AcceptOrderRequest(
            @NotNull WorkerId workerId,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}

    /**
     * The provider refuses a work order (拒单).
     *
     * @param reasonCode why: a code of the list {@code work-order-refusal-reasons}, or another code, which has no label;
     *     published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the order, never published
     */
    record RefuseOrderRequest(
            @NotNull @CodeFormat String reasonCode,
            @NotNull @PlainText(max = 1000) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * A work order is suspended (中止).
     *
     * @param reasonCode why: a code of the list {@code work-order-suspension-reasons}, or another code, which has no
     *     label; published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the order, never published
     * @param informed who was told, 1 to 5: codes of the list {@code informed-parties}
     */
    record SuspendOrderRequest(
            @NotNull @CodeFormat String reasonCode,
            @NotNull @PlainText(max = 1000) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull @KnownCode("informed-parties") String> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        StatedReason stated() {
            return new StatedReason(reasonCode, reason, informed);
        }
    }

    /** A suspended work order is resumed (恢复). */
    record ResumeOrderRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}

    /**
     * A work order is cancelled (取消).
     *
     * @param reasonCode why: a code of the list {@code work-order-cancellation-reasons}, or another code, which has no
     *     label; published with the event
     * @param reason why, in plain words; stored encrypted, shown to those who may see the order, never published
     * @param informed who was told, 1 to 5: codes of the list {@code informed-parties}
     */
    record CancelOrderRequest(
            @NotNull @CodeFormat String reasonCode,
            @NotNull @PlainText(max = 1000) String reason,
            @NotNull @Size(min = 1, max = 5) List<@NotNull @KnownCode("informed-parties") String> informed,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {

        StatedReason stated() {
            return new StatedReason(reasonCode, reason, informed);
        }
    }

    /**
     * A work order is delivered (交付).
     *
     * @param summary what was done, in plain words; stored encrypted, shown to those who may see the order, never
     *     published
     * @param steps the steps of the service guide, each done or not; at most 100
     */
    record DeliverOrderRequest(
            @Nullable @PlainText(max = 2000) String summary,
            @Nullable @Size(max = 100) List<@Valid @NotNull GuideStep> steps,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * A return visit after delivery (回访).
     *
     * @param outcome whether the person was reached and satisfied
     * @param remark what the person said; stored encrypted, shown to those who may see the order, never published
     */
    record RecordReturnVisitRequest(
            @NotNull ReturnVisitOutcome outcome,
            @Nullable @PlainText(max = 1000) String remark,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /** A work order is closed (结案). */
    record CloseOrderRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}
}
