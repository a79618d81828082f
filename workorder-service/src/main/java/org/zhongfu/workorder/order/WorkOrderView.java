// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A work order (工单).
 *
 * @param requestedAt when help was first requested
 * @param workerId the worker who accepted the order; null before
 * @param firstVisitAt when the first visit began; null before
 * @param reasonCode why the order was refused, suspended or cancelled: a code of the list
 *     {@code work-order-refusal-reasons}, {@code work-order-suspension-reasons} or
 *     {@code work-order-cancellation-reasons}, or another code, which has no label; null when it was not
 * @param reason explanation of {@code reasonCode} in free text; null when none was given
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
        @JsonUnwrapped OrderedServiceView service,
        Instant requestedAt,
        @JsonUnwrapped StageTargetsView targets,
        @Nullable WorkerId workerId,
        @Nullable Instant firstVisitAt,
        @JsonUnwrapped DeliveryView delivery,
        @Nullable String reasonCode,
        @Nullable String reason,
        List<VisitSummary> visits,
        @JsonUnwrapped OrderTimesView times) {}
