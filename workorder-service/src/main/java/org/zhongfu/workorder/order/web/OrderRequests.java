// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.workorder.order.GuideStep;
import org.zhongfu.workorder.order.ReturnVisitOutcome;

/** What is sent to move an order on. Each may say when it happened, and why it is entered late. */
final class OrderRequests {

    static final String CODE = "[A-Z][A-Z0-9_]{1,63}";

    private OrderRequests() {}

    /** A move that needs nothing more. */
    record PlainMove(
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}

    /**
     * A worker takes the order.
     *
     * @param workerId who
     */
    record Acceptance(
            @NotNull UUID workerId,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}

    /**
     * A move that must be explained.
     *
     * @param reasonCode upper case with underscores, for example {@code HOSPITAL_STAY}
     * @param reason in words
     */
    record ExplainedMove(
            @NotNull @Pattern(regexp = CODE) String reasonCode,
            @NotNull @PlainText(max = 1000) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}

    /**
     * Delivery.
     *
     * @param summary in words; kept out of events
     * @param steps the steps of the service guide, answered
     */
    record Delivery(
            @Nullable @PlainText(max = 2000) String summary,
            @Nullable @Size(max = 100) List<@Valid @NotNull GuideStep> steps,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}

    /**
     * A return visit.
     *
     * @param outcome what came of it
     * @param remark in words
     */
    record ReturnVisit(
            @NotNull ReturnVisitOutcome outcome,
            @Nullable @PlainText(max = 1000) String remark,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}
}
