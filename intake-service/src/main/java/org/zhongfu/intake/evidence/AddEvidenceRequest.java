// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;
import org.zhongfu.platform.web.Problem;

/**
 * Adds a piece of evidence to a person's file.
 *
 * @param assistanceCategory for a statutory confirmation
 * @param disabilityType for a certificate: 1 visual, 2 hearing, 3 speech, 4 limb, 5 intellectual, 6 mental, 7 multiple
 * @param disabilityLevel for a certificate: 1 (heaviest) to 4
 * @param livingAlone for a living arrangement
 * @param validFrom first day
 * @param validUntil last day, absent while open
 * @param issuer who vouches for it
 * @param clientReference the caller's permanent name for this record
 */
public record AddEvidenceRequest(
        @NotNull EvidenceType type,
        @Nullable @KnownCode("assistance-categories") String assistanceCategory,
        @Nullable @Min(1) @Max(7) Integer disabilityType,
        @Nullable @Min(1) @Max(4) Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull @PlainText(max = 100) String issuer,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {

    /**
     * Checks that the fields are those of the type.
     *
     * @throws Problem 422
     */
    void mustBeComplete() {
        belongs("assistanceCategory", assistanceCategory, type == EvidenceType.STATUTORY_CONFIRMATION);
        belongs("disabilityType", disabilityType, type == EvidenceType.DISABILITY_CERTIFICATE);
        belongs("disabilityLevel", disabilityLevel, type == EvidenceType.DISABILITY_CERTIFICATE);
        belongs("livingAlone", livingAlone, type == EvidenceType.LIVING_ARRANGEMENT);
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw Problem.rule("validUntil", "lies before validFrom", "早于 validFrom");
        }
    }

    private void belongs(String field, @Nullable Object value, boolean expected) {
        if (expected && value == null) {
            throw Problem.rule(field, "is needed for evidence of type " + type, type + " 类证明须填写该项");
        }
        if (!expected && value != null) {
            throw Problem.rule(field, "does not belong to evidence of type " + type, type + " 类证明不应填写该项");
        }
    }
}
