// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Refuses a match (拒绝派单).
 *
 * @param reasonCode why: a code of the list {@code match-refusal-reasons}, or another code, which has no label
 * @param reason why, in words
 * @param occurredAt when the provider refused; absent means now; not before the offer
 */
public record RefuseMatchRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String reasonCode,

        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {}
