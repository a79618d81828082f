// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitPatternId;

/**
 * A pattern of recurring visits (定期服务规律).
 *
 * @param version version of the pattern; its ETag holds the same number
 * @param status whether it was ended early
 * @param fromDay first day
 * @param toDay last day
 * @param rules how the visits recur, by the day from which each rule holds
 * @param dates its dates from today on, as far as visits are planned ahead
 * @param reasonCode why it was last changed or ended: a code of the list {@code visit-pattern-change-reasons}; null before
 * @param reason the same in words
 * @param setBy subject of the token of the person who set it
 * @param occurredAt when it was set
 */
public record VisitPatternView(
        VisitPatternId id,
        long version,
        PatternStatus status,
        OrderId workOrderId,
        LocalDate fromDay,
        LocalDate toDay,
        List<PatternRuleView> rules,
        List<PatternDateView> dates,
        @Nullable String reasonCode,
        @FreeText @Nullable @Size(max = 500) String reason,
        @Size(max = 255) String setBy,
        Instant occurredAt) {}
