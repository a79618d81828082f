// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an assessment. */
public sealed interface AssessmentStepRequest extends ChangeRequest {

    /** A step after which another assessment takes the place of this one. */
    sealed interface NewAnswers extends AssessmentStepRequest {

        /** Code of one answer for each item. */
        Map<String, String> answers();

        /** Codes of the circumstances that were found; null for none. */
        @Nullable
        List<String> circumstances();

        /** The same, empty for none. */
        default List<String> foundCircumstances() {
            List<String> found = circumstances();
            return found == null ? List.of() : found;
        }
    }

    /**
     * Reviews an assessment (复核评估).
     *
     * @param occurredAt when it was reviewed; absent means now; not before the previous step
     */
    record ReviewAssessmentRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements AssessmentStepRequest {}

    /**
     * Disputes an assessment (对评估结果提出异议).
     *
     * @param disputedBy who disputes it
     * @param reason why, in words; stored encrypted, never published
     * @param occurredAt when it was disputed; absent means now; not before the previous step
     */
    record DisputeAssessmentRequest(
            @NotNull DisputeParty disputedBy,
            @NotNull @PlainText(max = 1000) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements AssessmentStepRequest {

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "DisputeAssessmentRequest[" + disputedBy + "]";
        }
    }

    /**
     * Reports a change of circumstances (情况变化), after which the person is assessed again.
     *
     * @param reason what has changed, in words; stored encrypted, never published
     * @param occurredAt when it was reported; absent means now; not before the previous step
     */
    record ReportChangeRequest(
            @NotNull @PlainText(max = 1000) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements AssessmentStepRequest {

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "ReportChangeRequest[]";
        }
    }

    /**
     * Assesses again after a dispute (复评), with the same instrument in the version of the day.
     *
     * @param answers code of one answer for each item of the instrument, by the item's code
     * @param circumstances codes of the circumstances (特殊情况) of the instrument that were found; absent means none
     * @param occurredAt when the person was assessed again; absent means now; not before the previous step
     */
    record ReassessPersonRequest(
            @NotEmpty @Size(max = 100) Map<@NotNull String, @NotNull @PlainText(max = 40) String> answers,
            @Nullable @Size(max = 20) List<@NotNull @CodeFormat String> circumstances,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements NewAnswers {

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "ReassessPersonRequest[]";
        }
    }

    /**
     * Corrects an assessment that was entered wrongly (更正评估): a new version with the day of the assessment.
     *
     * @param answers code of one answer for each item of the instrument, by the item's code
     * @param circumstances codes of the circumstances (特殊情况) of the instrument that were found; absent means none
     * @param reason what was wrong, in words; stored encrypted, never published
     * @param occurredAt when it was corrected; absent means now; not before the previous step
     */
    record CorrectAssessmentRequest(
            @NotEmpty @Size(max = 100) Map<@NotNull String, @NotNull @PlainText(max = 40) String> answers,
            @Nullable @Size(max = 20) List<@NotNull @CodeFormat String> circumstances,
            @NotNull @PlainText(max = 1000) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements NewAnswers {

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "CorrectAssessmentRequest[]";
        }
    }
}
