// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * A leave does not take place, or ends earlier (销假).
 *
 * @param from first day of the leave
 * @param lastDay new last day; absent means that the leave does not take place at all
 * @param occurredAt when that was decided; absent means now
 */
public record WithdrawLeaveRequest(
        @NotNull LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
