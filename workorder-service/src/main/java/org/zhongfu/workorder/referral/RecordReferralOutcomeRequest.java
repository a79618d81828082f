// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * What came of a referral (转介结果).
 *
 * @param outcome a code of the list {@code referral-outcomes}
 * @param outcomeOn the day of the outcome, not before the answer
 * @param evidence how it is shown: a code of the list {@code referral-evidence}
 * @param note the same in words; stored encrypted, never published
 * @param occurredAt when it was recorded; absent means now
 */
public record RecordReferralOutcomeRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull @KnownCode("referral-outcomes") String outcome,

        @NotNull LocalDate outcomeOn,
        @NotNull @KnownCode("referral-evidence") String evidence,
        @Nullable @PlainText(max = 500) String note,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
