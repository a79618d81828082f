// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Prolongs the limit of a stage (延长时限).
 *
 * @param workingDays by how many working days
 * @param reason why; the applicant reads it in the progress, so it holds no personal data of others
 * @param occurredAt when it was decided; absent means now
 */
public record ProlongClockRequest(
        @NotNull @Min(1) @Max(60) Integer workingDays,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {}
