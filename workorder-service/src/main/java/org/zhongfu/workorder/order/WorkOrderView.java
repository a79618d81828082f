// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.zhongfu.contracts.id.OrderId;

/**
 * A work order (工单).
 *
 * @param requestedAt when help was first requested
 * @param visits all visits, by their planned time
 * @param visitPatterns patterns of recurring visits that are not over
 * @param pauses pauses of the person that are not over, without their reasons
 */
public record WorkOrderView(
        OrderId id,
        long version,
        WorkOrderStatus status,
        @JsonUnwrapped OrderReferencesView references,
        @JsonUnwrapped OrderedServiceView service,
        @JsonUnwrapped OrderPeriodView period,
        Instant requestedAt,
        @JsonUnwrapped StageTargetsView targets,
        @JsonUnwrapped DeliveryView delivery,
        @JsonUnwrapped OrderReasonView statusReason,
        List<VisitSummary> visits,
        List<VisitPatternSummary> visitPatterns,
        List<VisitPauseSummary> pauses,
        @JsonUnwrapped OrderTimesView times) {}
