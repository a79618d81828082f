// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

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
 * The services of a person pause (服务暂停).
 *
 * @param fromDay first day of the pause; at most 31 days ago
 * @param lastDay last day of the pause; absent while the end is open
 * @param reasonCode why: a code of the list {@code visit-pause-reasons}; stored encrypted, never published
 * @param reason the same in words; stored encrypted, never published
 */
public record EnterVisitPauseRequest(
        @Nullable @ClientReference String clientReference,
        @NotNull LocalDate fromDay,
        @Nullable LocalDate lastDay,

        @NotNull @KnownCode("visit-pause-reasons") String reasonCode,

        @Nullable @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}
