// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.zhongfu.base.text.FreeText;

/**
 * A correction of a visit (更正), as the API shows it within the visit.
 *
 * @param version version of the visit after the correction
 * @param before what was recorded before
 * @param startedAt begin of the visit after the correction
 * @param endedAt end of the visit after the correction
 * @param reasonCode why: a code of the list {@code visit-correction-reasons}
 * @param reason why, in plain words
 * @param correctedBy who corrected it: the subject of their token
 * @param occurredAt when it was decided
 * @param recordedAt when the server recorded it
 */
public record VisitCorrectionView(
        long version,
        Facts before,
        Instant startedAt,
        Instant endedAt,
        String reasonCode,
        @FreeText @Size(max = 500) String reason,
        @Size(max = 255) String correctedBy,
        Instant occurredAt,
        Instant recordedAt) {

    /**
     * What was recorded of the visit.
     *
     * @param startedAt begin of the visit
     * @param endedAt end of the visit
     * @param checkIn proof of the begin
     * @param checkOut proof of the end
     * @param verification how well the visit was proven
     * @param exceptions what the checks had found
     */
    public record Facts(
            Instant startedAt,
            Instant endedAt,
            Attendance checkIn,
            Attendance checkOut,
            VerificationLevel verification,
            List<ReviewReason> exceptions) {}
}
