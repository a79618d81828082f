// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Ends an agreement before its last day (提前终止公益服务协议).
 *
 * @param lastDay its new last day: not before its first day, before the last day that was agreed
 * @param reason why, in plain words, without personal data; the history shows it
 * @param occurredAt when it was decided; absent means now
 */
public record EndAgreementRequest(
        @NotNull LocalDate lastDay,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
