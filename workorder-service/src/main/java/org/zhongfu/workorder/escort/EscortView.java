// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.workorder.visit.Attendance;

/**
 * The second place of a visit (陪同地点) and the appointment there.
 *
 * @param visitVersion version of the visit: send it as If-Match with the next step
 * @param plannedFrom when the visit begins at the home
 * @param plannedTo when the visit ends at the home
 * @param appointmentAt when the person is expected at the second place
 * @param leadMinutes from the planned start until the appointment; kept when the appointment moves
 * @param arrivedAt when they arrived; null before
 * @param arrival what may be shown of the proof of the arrival; null before
 * @param waitingMinutes how long they waited from the arrival until the appointment; null before the arrival
 * @param lateMinutes how long after the appointment they arrived; null before the arrival
 */
public record EscortView(
        VisitId visitId,
        OrderId workOrderId,
        @Min(1) long visitVersion,
        Instant plannedFrom,
        Instant plannedTo,
        Instant appointmentAt,
        @Min(0) long leadMinutes,
        @JsonUnwrapped Destination destination,
        @Nullable Instant arrivedAt,
        @Nullable Attendance arrival,
        @Nullable @Min(0) Long waitingMinutes,
        @Nullable @Min(0) Long lateMinutes) {}
