// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an outcome. */
public sealed interface OutcomeStepRequest extends ChangeRequest {

    /**
     * What was entered is wrong (更正). The whole content is sent again.
     *
     * @param startedOn its first day
     * @param employerKind by whom the person is employed; with EMPLOYMENT only, and required there
     * @param groupId the volunteer group, a provider; with VOLUNTEERING only, and required there
     * @param consentOn the day of the consent; with VOLUNTEERING only, and required there
     * @param evidence how it is known
     * @param reason why it is corrected, in plain words; stored encrypted
     * @param occurredAt when; absent means now; not before the previous step
     */
    record CorrectOutcomeRequest(
            @NotNull LocalDate startedOn,
            @Nullable EmployerKind employerKind,
            @Nullable ProviderId groupId,
            @Nullable LocalDate consentOn,
            @NotNull @PlainText(max = 500) String evidence,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements OutcomeStepRequest {

        @Override
        public String toString() {
            return "CorrectOutcomeRequest[]";
        }
    }

    /**
     * The employment, the volunteering or the participation ended (终止).
     *
     * @param endedOn its last day, not before startedOn
     * @param reasonCode why
     * @param reason the same in plain words; stored encrypted
     * @param occurredAt when; absent means now; not before the previous step
     */
    record EndOutcomeRequest(
            @NotNull LocalDate endedOn,
            @NotNull OutcomeEndReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements OutcomeStepRequest {

        @Override
        public String toString() {
            return "EndOutcomeRequest[]";
        }
    }

    /**
     * It was entered by mistake (作废).
     *
     * @param reason why, in plain words; stored encrypted
     * @param occurredAt when; absent means now; not before the previous step
     */
    record VoidOutcomeRequest(
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements OutcomeStepRequest {

        @Override
        public String toString() {
            return "VoidOutcomeRequest[]";
        }
    }

    /**
     * The person was asked whether they are still employed (跟踪回访).
     *
     * @param doneOn the day on which they were asked, not before the follow-up is due
     * @param result what was found; with NOT_REACHED the follow-up stays due
     * @param evidence how it is known; stored encrypted, never published
     * @param occurredAt when; absent means now; not before the previous step
     */
    record FollowUpRequest(
            @NotNull LocalDate doneOn,
            @NotNull FollowUpResult result,
            @NotNull @PlainText(max = 500) String evidence,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements OutcomeStepRequest {

        @Override
        public String toString() {
            return "FollowUpRequest[]";
        }
    }
}
