// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Refuses a match (拒绝派单).
 *
 * @param reasonCode why: a code of the list {@code match-refusal-reasons}, or another code, which has no label
 * @param reason why, in words
 * @param occurredAt when the provider refused; absent means now; not before the offer
 */
public record RefuseMatchRequest(
        @NotNull @CodeFormat String reasonCode,

        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {}
