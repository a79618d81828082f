// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Enters a need in the ledger.
 *
 * @param applicationId the application it comes from, if any
 * @param units how many units of the service in the period
 * @param periodTo last day
 * @param preferences codes such as {@code FEMALE_WORKER} or {@code LANGUAGE_UG}
 * @param requestedAt when help was first asked for; absent means the application's submission, else occurredAt
 * @param clientReference the caller's permanent name for this record
 */
public record RegisterNeedRequest(
        @NotNull UUID personId,
        @Nullable UUID applicationId,
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull @Min(1) @Max(366) Integer units,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> preferences,
        @Nullable Instant requestedAt,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {

    List<String> wishes() {
        return preferences == null
                ? List.of()
                : preferences.stream().distinct().sorted().toList();
    }
}
