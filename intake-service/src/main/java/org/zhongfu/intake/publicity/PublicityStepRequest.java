// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an event of policy publicity. */
public sealed interface PublicityStepRequest extends ChangeRequest {

    /**
     * What was entered is wrong (更正).
     *
     * @param event the whole content
     * @param reason why, in plain words, without personal data; the history shows it
     * @param occurredAt when; absent means now; not before the previous step
     */
    record CorrectPublicityRequest(
            @NotNull @Valid PublicityContent event,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements PublicityStepRequest {}

    /**
     * It was entered by mistake (作废).
     *
     * @param reason why, in plain words, without personal data; the history shows it
     * @param occurredAt when; absent means now; not before the previous step
     */
    record VoidPublicityRequest(
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements PublicityStepRequest {}

    /**
     * An application came from it (申请来源).
     *
     * @param applicationId an application of the caller's area, of no other event
     * @param occurredAt when; absent means now; not before the previous step
     */
    record LinkApplicationRequest(
            @NotNull ApplicationId applicationId,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements PublicityStepRequest {}
}
