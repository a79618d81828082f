// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as officers read it; the fields are those of {@link AddEvidenceRequest}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        long version,
        UUID personId,
        EvidenceType type,
        @Nullable String assistanceCategory,
        @Nullable Integer disabilityType,
        @Nullable Integer disabilityLevel,
        @Nullable Boolean livingAlone,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String issuer,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
