// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/** What is done about a need, as it comes in. */
public sealed interface NeedTransitionRequest {

    /** When it was done; absent means now. */
    @Nullable
    Instant occurredAt();

    /** Why it is entered late. */
    @Nullable
    String backfillReason();

    /** The need is confirmed: it may be matched. */
    record ConfirmNeedRequest(
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason) implements NeedTransitionRequest {}

    /**
     * The need is withdrawn.
     *
     * @param reasonCode absent means {@code OTHER}
     */
    record WithdrawNeedRequest(
            @Nullable WithdrawalReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements NeedTransitionRequest {}

    /**
     * The need is closed.
     *
     * @param reasonCode absent means {@code MET}
     */
    record CloseNeedRequest(
            @Nullable ClosureReason reasonCode,
            @Nullable @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements NeedTransitionRequest {}
}
