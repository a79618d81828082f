// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * A worker is on leave (请假).
 *
 * @param from first day
 * @param to last day, not before the first, at most 366 days later
 * @param reasonCode why: a code of the list {@code worker-leave-reasons}; shown to coordinators of the provider only, never
 *     published
 * @param occurredAt when the leave was granted; absent means now
 */
public record TakeLeaveRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @KnownCode("worker-leave-reasons") String reasonCode,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
