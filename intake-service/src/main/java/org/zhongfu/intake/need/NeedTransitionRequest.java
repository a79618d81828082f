// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of a need. */
public sealed interface NeedTransitionRequest extends ChangeRequest {

    /**
     * Confirms a need (确认需求).
     *
     * @param occurredAt when the need was confirmed; absent means now; not before the previous step
     */
    record ConfirmNeedRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements NeedTransitionRequest {}

    /**
     * Withdraws a need (撤回需求).
     *
     * @param reasonCode why; absent means {@code OTHER}. {@code DECEASED} is refused: a death is recorded in the
     *     person's file and ends all needs
     * @param reason explanation
     * @param occurredAt when the need was withdrawn; absent means now; not before the previous step
     */
    record WithdrawNeedRequest(
            @Nullable WithdrawalReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements NeedTransitionRequest {}

    /**
     * Closes a need (办结需求).
     *
     * @param reasonCode why; absent means {@code MET}, which is refused while units of ended work orders are missing
     * @param reason explanation
     * @param referredTo to whom the need is referred (转介), a code of the list {@code need-referral-targets}; required with
     *     the reason {@code REFERRED}, refused with others
     * @param occurredAt when the need was closed; absent means now; not before the previous step
     */
    record CloseNeedRequest(
            @Nullable ClosureReason reasonCode,
            @Nullable @PlainText(max = 500) String reason,
            @Nullable @KnownCode("need-referral-targets") String referredTo,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements NeedTransitionRequest {}

    /**
     * Corrects when help was first requested (更正首次提出时间).
     *
     * @param requestedAt when help was first requested, by the rules of the registration: not after it and not before the application
     *     was submitted; without an application at most 72 hours before the registration, in the role {@code backfill} and with a
     *     backfillReason at most 366 days
     * @param reason why it is corrected
     * @param occurredAt when it was corrected; absent means now; not before the previous step
     */
    record CorrectRequestTimeRequest(
            @NotNull Instant requestedAt,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements NeedTransitionRequest {}

    /**
     * Has the rest of a need matched again (剩余部分再次匹配).
     *
     * @param occurredAt when it was decided; absent means now; not before the previous step
     */
    record RematchNeedRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements NeedTransitionRequest {}
}
