// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.EscortStop;
import org.zhongfu.workorder.visit.TravelHint;
import org.zhongfu.workorder.visit.VisitChangeView;

/**
 * A visit of the day.
 *
 * @param version version of the visit: send it as If-Match with its next step
 * @param status state of the visit
 * @param plannedFrom planned start
 * @param plannedTo planned end
 * @param startedAt when the worker checked in; null before
 * @param endedAt when the worker checked out; null before
 * @param place where the person lives, to about one kilometre; null while unknown
 * @param travel about how far it is from the visit before; null for the first one, and while one of the places is unknown
 * @param missing what is missing for the visit
 */
public record DayEntryView(
        VisitId visitId,
        long version,
        VisitStatus status,
        Instant plannedFrom,
        Instant plannedTo,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @JsonUnwrapped DayOrderView order,
        @Nullable HomeLocation place,
        @Nullable TravelHint travel,
        List<DayGap> missing,
        @JsonUnwrapped DayPlanView plan) {

    /**
     * How the visit came to be planned.
     *
     * @param changes how its plan was changed, oldest first
     * @param visitPatternId the pattern of recurring visits it follows from; null for a visit that was planned alone
     * @param escort the second place of an escort and the appointment there; null for a visit with one place
     */
    record DayPlanView(
            List<VisitChangeView> changes,
            @Nullable VisitPatternId visitPatternId,
            @Nullable EscortStop escort) {}

    /**
     * The work order of a visit of the day.
     *
     * @param serviceItem the service: a code of the list {@code service-items}
     * @param areaCode area in which the person lives
     */
    record DayOrderView(OrderId workOrderId, PersonId personId, String serviceItem, String areaCode) {

        static DayOrderView of(WorkOrder order) {
            return new DayOrderView(order.id(), order.personId(), order.terms().serviceItem(), order.areaCode());
        }
    }
}
