// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a piece of evidence.
 *
 * @param status the state
 * @param endedOn last day on which it counts, as an officer recorded it; absent while it counts on all days it states
 * @param reasonCode why it was last ended, voided or corrected: a code of the list {@code evidence-end-reasons},
 *     {@code evidence-void-reasons} or {@code evidence-correction-reasons}; absent when it was not
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceState(
        @Enumerated(EnumType.STRING) EvidenceStatus status,

        @Nullable LocalDate endedOn,
        @Nullable String reasonCode) {

    /** The state of evidence that was just added. */
    static EvidenceState added() {
        return new EvidenceState(EvidenceStatus.VALID, null, null);
    }
}
