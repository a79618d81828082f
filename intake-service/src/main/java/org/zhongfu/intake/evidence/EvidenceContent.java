// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.intake.record.DayRange;
import org.zhongfu.platform.web.Problem;

/**
 * What a piece of evidence states.
 *
 * @param type what the evidence proves
 * @param assistanceCategory confirmed assistance category, a code of the list {@code assistance-categories}; only for
 *     {@code STATUTORY_CONFIRMATION}
 * @param disabilityType type on the disability certificate (GB/T 26341): 1 visual, 2 hearing, 3 speech, 4 limb,
 *     5 intellectual, 6 mental, 7 multiple; only for {@code DISABILITY_CERTIFICATE}
 * @param disabilityLevel level on the disability certificate, 1 (most severe) to 4; only for
 *     {@code DISABILITY_CERTIFICATE}
 * @param livingAlone true when the person lives alone; only for {@code LIVING_ARRANGEMENT}
 * @param validFrom first day on which the evidence is valid
 * @param validUntil last day on which the evidence is valid, as the document states it; absent while it has no end
 * @param issuer authority that issued the evidence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceContent(
        EvidenceType type,
        @Nullable String assistanceCategory,
        @Nullable @Min(1) @Max(7) Integer disabilityType,
        @Nullable @Min(1) @Max(4) Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @FreeText String issuer) {

    /**
     * Requires the fields of the type and no others.
     *
     * @throws Problem 422
     */
    void requireFieldsOfType() {
        requirePresence("assistanceCategory", assistanceCategory, type == EvidenceType.STATUTORY_CONFIRMATION);
        requirePresence("disabilityType", disabilityType, type == EvidenceType.DISABILITY_CERTIFICATE);
        requirePresence("disabilityLevel", disabilityLevel, type == EvidenceType.DISABILITY_CERTIFICATE);
        requirePresence("livingAlone", livingAlone, type == EvidenceType.LIVING_ARRANGEMENT);
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw Problem.rule("validUntil", "lies before validFrom", "早于有效期起始日（validFrom）");
        }
    }

    /**
     * Refuses a last day on which the evidence cannot end.
     *
     * @throws Problem 422
     */
    void requireEndsOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw Problem.rule(
                    "lastDay",
                    "lies before the first day of the evidence (" + validFrom
                            + "). Evidence that was never valid is voided (POST .../void).",
                    "早于该证明材料的有效期起始日（" + validFrom + "）；自始无效的材料请作废（POST .../void）");
        }
        if (validUntil != null && !lastDay.isBefore(validUntil)) {
            throw Problem.rule(
                    "lastDay",
                    "is not before the last day that the evidence states itself (" + validUntil + ")",
                    "应早于该证明材料自身载明的有效期截止日（" + validUntil + "）");
        }
    }

    /** The days on which it is valid, when it ends on that day at the latest. */
    Proof proof(@Nullable LocalDate endedOn) {
        return new Proof(
                type,
                assistanceCategory,
                disabilityType,
                disabilityLevel,
                livingAlone,
                new DayRange(validFrom, endedOn == null ? validUntil : endedOn));
    }

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "EvidenceContent[" + type + "]";
    }

    private void requirePresence(String field, @Nullable Object value, boolean expected) {
        if (expected && value == null) {
            throw Problem.rule(
                    field,
                    "is required for evidence of type " + type,
                    type.label().zh() + "须填写该项");
        }
        if (!expected && value != null) {
            throw Problem.rule(
                    field,
                    "is not allowed for evidence of type " + type,
                    type.label().zh() + "不应填写该项");
        }
    }
}
