// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.stay.StayView.StayDaysView;
import org.zhongfu.workorder.stay.StayView.StayLeaveView;
import org.zhongfu.workorder.stay.StayView.StayTimesView;
import org.zhongfu.workorder.visit.CountedDay;
import org.zhongfu.workorder.visit.StayVisits;

/** Makes what the API shows of stays; why a person was away is shown to those who work with them. */
@ApplicationScoped
class StayViews {

    private final StayRepository stays;
    private final StayVisits visits;
    private final OrderAccess orders;

    StayViews(StayRepository stays, StayVisits visits, OrderAccess orders) {
        this.stays = stays;
        this.visits = visits;
        this.orders = orders;
    }

    static boolean readsReasons(Caller caller) {
        return caller.isAnyOf(
                Roles.COORDINATOR,
                Roles.SOCIAL_WORKER,
                Roles.TOWNSHIP_OFFICER,
                Roles.COUNTY_OFFICER,
                Roles.PREFECTURE_OFFICER);
    }

    StayView of(Caller caller, Stay stay) {
        boolean reads = readsReasons(caller);
        StayReasons reasons = reads ? stays.reasons(stay) : StayReasons.NONE;
        List<StayLeave> leaves = stay.times().leaves();
        List<CountedDay> days = visits.of(stay.id());
        return new StayView(
                stay.id(),
                stay.revision(),
                stay.status(),
                stay.orderId(),
                orders.listByIds(List.of(stay.orderId())).getFirst().personId(),
                stay.placeId(),
                new StayTimesView(
                        stay.times().admittedAt(),
                        stay.times().dischargedAt(),
                        reasons.discharge(),
                        IntStream.range(0, leaves.size())
                                .mapToObj(i -> new StayLeaveView(
                                        leaves.get(i).leftAt(),
                                        leaves.get(i).returnedAt(),
                                        reads ? reasons.leaves().get(i) : null))
                                .toList()),
                new StayDaysView(
                        days.stream()
                                .filter(day -> day.status() == VisitStatus.VERIFIED)
                                .count(),
                        days.stream()
                                .filter(day -> day.status() == VisitStatus.IN_REVIEW)
                                .count(),
                        days),
                stay.provenance().clientReference(),
                stay.provenance().createdBy());
    }
}
