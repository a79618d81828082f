// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.zhongfu.contracts.id.OrderId;

/**
 * A work order (工单).
 *
 * @param requestedAt when help was first requested
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
        @JsonUnwrapped OrderScheduleView schedule,
        @JsonUnwrapped OrderTimesView times) {}
