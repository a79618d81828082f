// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPauseId;

/**
 * A pause of the services for a person (服务暂停).
 *
 * @param version version of the pause; its ETag holds the same number
 * @param status whether it holds
 * @param workOrderId the work order through which it was entered
 * @param allProviders true when all orders of the person pause, false when those of one provider do
 * @param fromDay first day
 * @param lastDay last day; null while the end is open
 * @param visits the visits of the caller's orders that it has freed
 * @param enteredBy subject of the token of the person who entered it
 * @param occurredAt when it was entered
 */
public record VisitPauseView(
        VisitPauseId id,
        long version,
        PauseStatus status,
        OrderId workOrderId,
        PersonId personId,
        boolean allProviders,
        LocalDate fromDay,
        @Nullable LocalDate lastDay,
        @JsonUnwrapped PauseReasonView why,
        List<FreedVisit> visits,
        @Size(max = 255) String enteredBy,
        Instant occurredAt) {

    /**
     * Why services pause.
     *
     * @param reasonCode a code of the list {@code visit-pause-reasons}; null for callers who do not decide about the pause
     * @param reason the same in words; null when none was given, and for callers who do not decide about the pause
     */
    public record PauseReasonView(
            @Nullable String reasonCode,
            @FreeText @Nullable @Size(max = 500) String reason) {}

    /**
     * A visit that the pause has freed. Visits of a pattern are planned again by the pattern.
     *
     * @param visitId the visit, cancelled
     * @param plannedAgainAs the visit that was planned at its time when the pause ended earlier; null when there is none
     */
    @Schema(name = "VisitFreedByPause")
    public record FreedVisit(VisitId visitId, @Nullable VisitId plannedAgainAs) {}
}
