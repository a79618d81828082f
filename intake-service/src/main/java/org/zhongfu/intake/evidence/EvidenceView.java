// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A piece of evidence (证明材料) of a person.
 *
 * @param version always 1: evidence is not changed, newer evidence is added
 * @param type what the evidence proves
 * @param assistanceCategory confirmed assistance category, a code of the list {@code assistance-categories}; only for
 *     {@code STATUTORY_CONFIRMATION}
 * @param disabilityType type on the disability certificate (GB/T 26341): 1 visual, 2 hearing, 3 speech, 4 limb,
 *     5 intellectual, 6 mental, 7 multiple; only for {@code DISABILITY_CERTIFICATE}
 * @param disabilityLevel level on the disability certificate, 1 (most severe) to 4; only for
 *     {@code DISABILITY_CERTIFICATE}
 * @param livingAlone true when the person lives alone; only for {@code LIVING_ARRANGEMENT}
 * @param validFrom first day on which the evidence is valid
 * @param validUntil last day on which the evidence is valid; absent while it has no end
 * @param issuer authority that issued the evidence
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        EvidenceId id,
        long version,
        PersonId personId,
        EvidenceType type,
        @Nullable String assistanceCategory,
        @Nullable @Min(1) @Max(7) Integer disabilityType,
        @Nullable @Min(1) @Max(4) Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @FreeText String issuer,
        @JsonUnwrapped RecordTimes times) {}
