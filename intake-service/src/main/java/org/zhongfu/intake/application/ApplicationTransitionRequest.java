// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.PersonDetails;
import org.zhongfu.platform.kernel.PlainText;

/** What is decided about an application, as it comes in. */
public sealed interface ApplicationTransitionRequest {

    /** When it was decided; absent means now. */
    @Nullable
    Instant occurredAt();

    /** Why it is entered late. */
    @Nullable
    String backfillReason();

    /** The desk takes the application in hand. */
    record ReceiveApplicationRequest(
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason) implements ApplicationTransitionRequest {}

    /**
     * The application is accepted for a person: one that has a file, or one described here.
     *
     * @param personId the person's file
     * @param person the person; the file of the ID number is used if there is one, else opened
     */
    record AcceptApplicationRequest(
            @Nullable UUID personId,
            @Nullable @Valid PersonDetails person,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements ApplicationTransitionRequest {}

    /** The application goes back for completion. */
    record ReturnApplicationRequest(
            @Nullable ReturnReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements ApplicationTransitionRequest {}

    /** The application is refused. */
    record RejectApplicationRequest(
            @NotNull RejectionReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements ApplicationTransitionRequest {}

    /** The applicant takes the application back. */
    record WithdrawApplicationRequest(
            @Nullable @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements ApplicationTransitionRequest {}
}
