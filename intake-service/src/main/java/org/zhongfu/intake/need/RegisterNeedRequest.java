// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a need (需求) of a person in the ledger.
 *
 * @param personId id of the person who needs the service
 * @param applicationId accepted application of the person that the need comes from, if any
 * @param serviceItem the service that is needed
 * @param units number of units of the service in the whole period, 1 to 366
 * @param periodFrom first day of the period
 * @param periodTo last day of the period, not before periodFrom
 * @param preferences preferences for the service, at most 10: codes of the list {@code service-preferences}, for example
 *     {@code LANGUAGE_UG}, or of traits that a provider gives its workers
 * @param requestedAt when help was first requested; the response time counts from here. Absent means the time the
 *     application was submitted, without an application occurredAt. Not after occurredAt and not before the application
 *     was submitted; without an application at most 72 hours before occurredAt, in the role {@code backfill} and with a
 *     backfillReason at most 366 days
 * @param occurredAt when the need was registered; absent means now
 */
public record RegisterNeedRequest(
        @NotNull PersonId personId,
        @Nullable ApplicationId applicationId,
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull @Min(1) @Max(366) Integer units,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @Nullable @Size(max = 10) List<@NotNull @CodeFormat String> preferences,
        @Nullable Instant requestedAt,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    List<String> sortedPreferences() {
        return preferences == null
                ? List.of()
                : preferences.stream().distinct().sorted().toList();
    }
}
