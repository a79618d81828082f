// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.intake.record.ReasonedChange;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;

/** A request for a step of a piece of evidence. */
public sealed interface EvidenceTransitionRequest extends ReasonedChange {

    /** What it makes of the evidence. */
    EvidenceStep step();

    /**
     * Ends a piece of evidence (终止证明材料).
     *
     * @param lastDay last day on which it counts, in the past or in the future; not before its first day and before the last
     *     day that it states itself
     * @param reasonCode why
     * @param note explanation, required for {@code OTHER}; shown to callers who read names in full
     * @param occurredAt when the office learned of the end; absent means now; not before the previous step
     */
    record EndEvidenceRequest(
            @NotNull LocalDate lastDay,
            @NotNull EvidenceEndReason reasonCode,
            @Nullable @PlainText(max = 500) String note,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements EvidenceTransitionRequest {

        @Override
        public EvidenceStep step() {
            return EvidenceStep.ENDED;
        }

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "EndEvidenceRequest[" + reasonCode + "]";
        }
    }

    /**
     * Voids a piece of evidence that should not have been entered (作废证明材料).
     *
     * @param reasonCode why
     * @param note explanation, required for {@code OTHER}; shown to callers who read names in full
     * @param occurredAt when it was voided; absent means now; not before the previous step
     */
    record VoidEvidenceRequest(
            @NotNull EvidenceVoidReason reasonCode,
            @Nullable @PlainText(max = 500) String note,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements EvidenceTransitionRequest {

        @Override
        public EvidenceStep step() {
            return EvidenceStep.VOIDED;
        }

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "VoidEvidenceRequest[" + reasonCode + "]";
        }
    }

    /**
     * Corrects a piece of evidence (更正证明材料): the whole content is replaced, an end that was recorded included.
     *
     * @param type what the evidence proves; it decides which of the following fields are required
     * @param assistanceCategory confirmed assistance category; required for {@code STATUTORY_CONFIRMATION}, else absent
     * @param disabilityType type on the disability certificate (GB/T 26341): 1 visual, 2 hearing, 3 speech, 4 limb,
     *     5 intellectual, 6 mental, 7 multiple; required for {@code DISABILITY_CERTIFICATE}, else absent
     * @param disabilityLevel level on the disability certificate: 1 (most severe) to 4; required for
     *     {@code DISABILITY_CERTIFICATE}, else absent
     * @param livingAlone true when the person lives alone; required for {@code LIVING_ARRANGEMENT}, else absent
     * @param validFrom first day on which the evidence is valid
     * @param validUntil last day on which the evidence is valid, not before validFrom; absent while it has no end
     * @param issuer authority that issued the evidence
     * @param reasonCode why
     * @param note explanation, required for {@code OTHER}; shown to callers who read names in full
     * @param occurredAt when it was corrected; absent means now; not before the previous step
     */
    record CorrectEvidenceRequest(
            @NotNull EvidenceType type,
            @Nullable @KnownCode("assistance-categories") String assistanceCategory,
            @Nullable @Min(1) @Max(7) Integer disabilityType,
            @Nullable @Min(1) @Max(4) Integer disabilityLevel,
            @Nullable Boolean livingAlone,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @NotNull @NameText(max = 100) String issuer,
            @NotNull EvidenceCorrectionReason reasonCode,
            @Nullable @PlainText(max = 500) String note,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements EvidenceTransitionRequest {

        @Override
        public EvidenceStep step() {
            return EvidenceStep.CORRECTED;
        }

        EvidenceContent content() {
            return new EvidenceContent(
                    type,
                    assistanceCategory,
                    disabilityType,
                    disabilityLevel,
                    livingAlone,
                    validFrom,
                    validUntil,
                    issuer);
        }

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "CorrectEvidenceRequest[" + reasonCode + "]";
        }
    }
}
