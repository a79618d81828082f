// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Records an outcome of a person (登记成效).
 *
 * @param personId the person
 * @param kind what kind of outcome it is
 * @param startedOn its first day, not after the day it is recorded for
 * @param employerKind by whom the person is employed; with EMPLOYMENT only, and required there
 * @param groupId the volunteer group, a provider; with VOLUNTEERING only, and required there
 * @param consentOn the day on which the person agreed to be enrolled, not after startedOn; with VOLUNTEERING only, and required there
 * @param evidence how it is known, for example the number of a labour contract; stored encrypted, never published
 * @param occurredAt when it was reported; absent means now
 */
public record RecordOutcomeRequest(
        @NotNull PersonId personId,
        @NotNull OutcomeKind kind,
        @NotNull LocalDate startedOn,
        @Nullable EmployerKind employerKind,
        @Nullable ProviderId groupId,
        @Nullable LocalDate consentOn,
        @NotNull @PlainText(max = 500) String evidence,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RecordOutcomeRequest[]";
    }
}
