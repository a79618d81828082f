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
public sealed interface Decision {

    /** When it was decided; absent means now. */
    @Nullable
    Instant occurredAt();

    /** Why it is entered late. */
    @Nullable
    String backfillReason();

    /** The desk takes the application in hand. */
    record Receive(
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason) implements Decision {}

    /**
     * The application is accepted for a person: one that has a file, or one described here.
     *
     * @param personId the person's file
     * @param person the person; the file of the ID number is used if there is one, else opened
     */
    record Accept(
            @Nullable UUID personId,
            @Nullable @Valid PersonDetails person,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements Decision {}

    /** The application goes back for completion. */
    record Return(
            @Nullable ReturnReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements Decision {}

    /** The application is refused. */
    record Reject(
            @NotNull RejectionReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements Decision {}

    /** The applicant takes the application back. */
    record Withdraw(
            @Nullable @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 200) String backfillReason)
            implements Decision {}
}
