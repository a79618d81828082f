// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A change of a planned visit, as the API shows it within the visit.
 *
 * @param kind what was changed
 * @param version version of the visit after the change
 * @param before what was planned before
 * @param after what is planned since; null when the visit was cancelled
 * @param reasonCode why: a code of the list {@code visit-move-reasons} or {@code visit-cancellation-reasons}
 * @param reason why, in plain words; null when none was given
 * @param informed who was told
 * @param changedBy who changed it: the subject of their token
 * @param occurredAt when it was decided
 * @param recordedAt when the server recorded it
 */
public record VisitChangeView(
        VisitChangeKind kind,
        long version,
        Plan before,
        @Nullable Plan after,
        String reasonCode,
        @FreeText @Nullable @Size(max = 500) String reason,
        List<InformedParty> informed,
        @Size(max = 255) String changedBy,
        Instant occurredAt,
        Instant recordedAt) {

    /**
     * Who was to come, and when.
     *
     * @param workerId the worker
     * @param plannedFrom planned start
     * @param plannedTo planned end
     */
    public record Plan(WorkerId workerId, Instant plannedFrom, Instant plannedTo) {}
}
