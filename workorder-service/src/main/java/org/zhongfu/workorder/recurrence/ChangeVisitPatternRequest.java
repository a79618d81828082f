// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Another rule from a day on (调整定期服务规律).
 *
 * @param fromDay first day of the new rule, today or later; weeks are counted from it
 * @param toDay last day of the pattern; absent means as before
 * @param rule how the visits recur from then on
 * @param reasonCode why: a code of the list {@code visit-pattern-change-reasons}
 * @param reason why, in plain words; stored encrypted, shown to those who may see the order, never published
 */
public record ChangeVisitPatternRequest(
        @NotNull LocalDate fromDay,
        @Nullable LocalDate toDay,
        @NotNull @Valid PatternRuleRequest rule,

        @NotNull @KnownCode("visit-pattern-change-reasons") String reasonCode,

        @Nullable @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
