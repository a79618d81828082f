// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an alert about a child. */
public sealed interface ChildAlertStepRequest extends ChangeRequest {

    /**
     * An officer takes care of an alert (领办).
     *
     * @param occurredAt when; absent means now; not before the previous step
     */
    record TakeChildAlertRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChildAlertStepRequest {}

    /**
     * Something was done for the child (办结).
     *
     * @param outcomeCode what was done
     * @param outcomeNote the same in words; stored encrypted, never published
     * @param occurredAt when; absent means now; not before the previous step
     */
    record CloseChildAlertRequest(
            @NotNull ChildAlertOutcome outcomeCode,
            @NotNull @PlainText(max = 1000) String outcomeNote,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChildAlertStepRequest {

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "CloseChildAlertRequest[]";
        }
    }
}
