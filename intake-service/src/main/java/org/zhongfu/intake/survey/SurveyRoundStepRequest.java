// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of a survey round. */
public sealed interface SurveyRoundStepRequest extends ChangeRequest {

    /**
     * Opens the round and freezes its frame (启动).
     *
     * @param occurredAt when; absent means now; not before the previous step
     */
    record OpenSurveyRoundRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements SurveyRoundStepRequest {}

    /**
     * Closes the round (结束).
     *
     * @param occurredAt when; absent means now; not before the previous step
     */
    record CloseSurveyRoundRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements SurveyRoundStepRequest {}
}
