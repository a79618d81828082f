// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Decides about a suggested need (对建议作出决定).
 *
 * @param serviceItem the service of the suggestion
 * @param decision what is decided; ACCEPTED and CHANGED register the need
 * @param reason why, in words; stored encrypted, never published
 * @param units for CHANGED: units of the need; absent means those suggested
 * @param periodFrom first day of the need; absent means the day of the decision
 * @param periodTo for CHANGED: last day of the need; absent means the end of the suggested months
 * @param occurredAt when it was decided; absent means now; not before the previous step
 */
public record DecideSuggestionRequest(
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull SuggestionDecision decision,
        @NotNull @PlainText(max = 500) String reason,

        @Nullable @Min(1) @Max(366) Integer units,

        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DecideSuggestionRequest[" + decision + "]";
    }
}
