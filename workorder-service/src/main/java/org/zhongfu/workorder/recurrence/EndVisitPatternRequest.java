// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * A pattern ends early (终止定期服务).
 *
 * @param lastDay last day with visits; yesterday or later, not after the last day of the pattern
 * @param reasonCode why: a code of the list {@code visit-pattern-change-reasons}
 * @param reason why, in plain words; stored encrypted, shown to those who may see the order, never published
 */
public record EndVisitPatternRequest(
        @NotNull LocalDate lastDay,

        @NotNull @KnownCode("visit-pattern-change-reasons") String reasonCode,

        @Nullable @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
