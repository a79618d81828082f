// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work order as the API shows it.
 *
 * @param version also the ETag
 * @param units units of service ordered
 * @param unitPrice decimal string, CNY
 * @param durationMinutes planned length of a visit
 * @param requestedAt when help was first asked for
 * @param acceptanceHours target from match to acceptance
 * @param firstVisitHours target from request to first visit
 * @param returnVisitHours target from delivery to return visit
 * @param visits all of them, in the order they were planned
 */
public record WorkOrderView(
        UUID id,
        long version,
        WorkOrderStatus status,
        UUID matchId,
        UUID needId,
        UUID personId,
        String areaCode,
        String serviceItem,
        int listVersion,
        String unit,
        int units,
        String unitPrice,
        UUID providerId,
        String providerOrg,
        UUID contractId,
        int durationMinutes,
        int staffNeeded,
        @Nullable String requiredCredential,
        LocalDate periodFrom,
        LocalDate periodTo,
        Instant requestedAt,
        int acceptanceHours,
        int firstVisitHours,
        int returnVisitHours,
        int guideVersion,
        @Nullable UUID workerId,
        @Nullable Instant firstVisitAt,
        @Nullable String deliverySummary,
        @Nullable List<GuideStep> deliverySteps,
        @Nullable String returnVisitOutcome,
        @Nullable String returnVisitRemark,
        @Nullable String reasonCode,
        @Nullable String reason,
        List<VisitSummary> visits,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
