// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderVisits;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.VisitSummary;

/** The visits of an order, for the order feature. */
@ApplicationScoped
class OrderVisitsService implements OrderVisits {

    private final VisitRepository visits;
    private final VisitCalendar calendar;
    private final SecondPlaces places;
    private final SessionPlaces sessions;
    private final VisitReviewRepository reviews;
    private final OpenStays stays;
    private final WaitingReferrals referrals;

    OrderVisitsService(
            VisitRepository visits,
            VisitCalendar calendar,
            SecondPlaces places,
            SessionPlaces sessions,
            VisitReviewRepository reviews,
            OpenStays stays,
            WaitingReferrals referrals) {
        this.visits = visits;
        this.calendar = calendar;
        this.places = places;
        this.sessions = sessions;
        this.reviews = reviews;
        this.stays = stays;
        this.referrals = referrals;
    }

    @Override
    public VisitCounts count(OrderId orderId) {
        return visits.count(orderId);
    }

    @Override
    public boolean hasOpenStay(OrderId orderId) {
        return stays.isOpen(orderId);
    }

    @Override
    public Map<OrderId, List<VisitSummary>> summaries(Collection<OrderId> orderIds) {
        List<Visit> found = visits.listByOrders(orderIds);
        Map<VisitId, Instant> appointments =
                places.appointments(found.stream().map(Visit::id).toList());
        return found.stream()
                .collect(Collectors.groupingBy(
                        Visit::orderId,
                        Collectors.mapping(
                                visit -> VisitViews.summary(visit, appointments.get(visit.id())),
                                Collectors.toList())));
    }

    @Override
    public List<VisitId> cancelPlannedAfter(
            OrderId orderId, LocalDate day, String reasonCode, Occurrence when, String actor) {
        List<Visit> freed = visits.listPlanned(orderId).stream()
                .filter(visit -> Zones.dayOf(visit.planned().plannedFrom()).isAfter(day))
                .toList();
        freed.forEach(visit -> calendar.cancel(visit, reasonCode, when, actor));
        sessions.release(orderId, day, reasonCode, when, actor);
        return freed.stream().map(Visit::id).toList();
    }

    @Override
    public void relocate(OrderId orderId, String areaCode) {
        reviews.relocate(orderId, areaCode);
    }

    @Override
    public void cancelPlanned(OrderId orderId, String reasonCode, Occurrence when, String actor) {
        visits.listPlanned(orderId).forEach(visit -> calendar.cancel(visit, reasonCode, when, actor));
        sessions.release(orderId, null, reasonCode, when, actor);
        referrals.release(orderId, when, actor);
    }
}
