// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.store.CreationRequest;

/**
 * A pattern of recurring visits (定期服务规律).
 *
 * @param fromDay first day, within the period of the order; today or later unless it is a preview
 * @param toDay last day, within the period of the order; absent means the last day of the order
 * @param rule how the visits recur
 */
public record SetVisitPatternRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull LocalDate fromDay,
        @Nullable LocalDate toDay,
        @NotNull @Valid PatternRuleRequest rule,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
