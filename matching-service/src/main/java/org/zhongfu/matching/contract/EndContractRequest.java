// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Ends a contract before its last day (提前终止合同).
 *
 * @param lastDay its new last day: not before the day of the decision, before the last day that was agreed
 * @param reason why, in plain words, without personal data
 * @param occurredAt when it was decided; absent means now
 */
public record EndContractRequest(
        @NotNull LocalDate lastDay,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
