// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an entry of a survey round. */
public sealed interface SurveyEntryStepRequest extends ChangeRequest {

    /**
     * An officer has looked at contradictory attempts (处理矛盾记录).
     *
     * @param resolution what was found, in plain words; stored encrypted, never published
     * @param occurredAt when; absent means now; not before the previous step
     */
    record ResolveSurveyConflictRequest(
            @NotNull @PlainText(max = 500) String resolution,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements SurveyEntryStepRequest {

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "ResolveSurveyConflictRequest[]";
        }
    }

    /**
     * Says which file an entry belongs to (关联档案).
     *
     * @param personId the file
     * @param occurredAt when; absent means now; not before the previous step
     */
    record LinkSurveyEntryRequest(
            @NotNull PersonId personId,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements SurveyEntryStepRequest {}
}
