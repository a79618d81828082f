// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonDetails;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an application. */
public sealed interface ApplicationTransitionRequest extends ChangeRequest {

    /**
     * Receives an application (接待).
     *
     * @param occurredAt when the application was received; absent means now; not before the previous step
     */
    record ReceiveApplicationRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ApplicationTransitionRequest {}

    /**
     * Accepts an application (受理) for exactly one person: {@code personId} or {@code person}.
     *
     * @param personId id of a person who has a file
     * @param person identity of the person: the file of the ID number is used, or opened when there is none; a phone
     *     number or address that is absent is taken from the application
     * @param occurredAt when the application was accepted; absent means now; not before the previous step
     */
    record AcceptApplicationRequest(
            @Nullable PersonId personId,
            @Nullable @Valid PersonDetails person,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}

    /**
     * Returns an application for completion (退回补正).
     *
     * @param reasonCode why; absent means {@code INCOMPLETE}
     * @param reason what the applicant has to complete
     * @param occurredAt when the application was returned; absent means now; not before the previous step
     */
    record ReturnApplicationRequest(
            @Nullable ReturnReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}

    /**
     * Rejects an application (不予受理).
     *
     * @param reasonCode why
     * @param reason explanation for the applicant (Social Assistance Law, art. 45)
     * @param occurredAt when the application was rejected; absent means now; not before the previous step
     */
    record RejectApplicationRequest(
            @NotNull RejectionReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}

    /**
     * Withdraws an application at the wish of the applicant (撤回).
     *
     * @param reason explanation
     * @param occurredAt when the application was withdrawn; absent means now; not before the previous step
     */
    record WithdrawApplicationRequest(
            @Nullable @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}
}
