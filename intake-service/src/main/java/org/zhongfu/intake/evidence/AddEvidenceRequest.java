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
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Adds a piece of evidence (证明材料) to a person's file.
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
 * @param occurredAt when the evidence was presented; absent means now
 */
public record AddEvidenceRequest(
        @NotNull EvidenceType type,
        @Nullable @KnownCode("assistance-categories") String assistanceCategory,
        @Nullable @Min(1) @Max(7) Integer disabilityType,
        @Nullable @Min(1) @Max(4) Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull @NameText(max = 100) String issuer,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    EvidenceContent content() {
        return new EvidenceContent(
                type, assistanceCategory, disabilityType, disabilityLevel, livingAlone, validFrom, validUntil, issuer);
    }
}
