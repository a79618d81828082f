// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A work order (工单).
 *
 * @param listVersion version of the service list the item is of
 * @param unit unit of service, a code of the list {@code service-units}
 * @param units units of service ordered; each visit is one unit
 * @param unitPrice price of a unit as a decimal text, CNY
 * @param durationMinutes planned length of a visit, in minutes
 * @param staffNeeded how many workers the service needs at once
 * @param requiredCredential code of the credential the worker must hold, for example {@code HEALTH_CERTIFICATE}; null
 *     when none is required
 * @param periodFrom first day on which visits may be planned
 * @param periodTo last day on which visits may be planned
 * @param requestedAt when help was first asked for
 * @param acceptanceHours target in hours from match to acceptance
 * @param firstVisitHours target in hours from request to first visit
 * @param returnVisitHours target in hours from delivery to return visit
 * @param guideVersion version of the service guide
 * @param workerId the worker who accepted the order; null before
 * @param firstVisitAt when the first visit began; null before
 * @param deliverySummary what was done, in plain words; null before delivery and when none was given
 * @param deliverySteps the steps of the service guide as answered at delivery; null before
 * @param returnVisitOutcome result of the return visit, a code of the list {@code return-visit-outcomes}; null before
 * @param returnVisitRemark what the person said at the return visit; null when none was recorded
 * @param reasonCode why the order was refused, suspended or cancelled, in upper case with underscores; null when it was
 *     not
 * @param reason the same in plain words; null when none was given
 * @param visits all visits, by their planned time
 */
public record WorkOrderView(
        OrderId id,
        long version,
        WorkOrderStatus status,
        MatchId matchId,
        NeedId needId,
        PersonId personId,
        String areaCode,
        String serviceItem,
        int listVersion,
        String unit,
        int units,
        String unitPrice,
        ProviderId providerId,
        String providerOrg,
        ContractId contractId,
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
        @Nullable WorkerId workerId,
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
