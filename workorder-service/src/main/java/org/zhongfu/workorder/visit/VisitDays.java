// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;

/** The visits of workers by day, for the day feature. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VisitDays {

    private final VisitRepository visits;
    private final VisitViews views;
    private final OrderAccess orders;
    private final SecondPlaces places;
    private final PatternsOfVisits patterns;

    VisitDays(
            VisitRepository visits,
            VisitViews views,
            OrderAccess orders,
            SecondPlaces places,
            PatternsOfVisits patterns) {
        this.visits = visits;
        this.views = views;
        this.orders = orders;
        this.places = places;
        this.patterns = patterns;
    }

    /** The visits of a worker that are planned to begin between two instants, in any state, by time. */
    public List<DayVisit> of(WorkerId worker, Instant from, Instant to) {
        return complete(visits.listOfWorker(worker, from, to));
    }

    /** Visits that were once planned for the worker between two instants, and have another worker or time since. */
    public List<DayVisit> movedFrom(WorkerId worker, Instant from, Instant to) {
        return complete(visits.listMovedFrom(worker, from, to));
    }

    private List<DayVisit> complete(List<Visit> found) {
        Map<OrderId, WorkOrder> known =
                orders.listByIds(found.stream().map(Visit::orderId).distinct().toList()).stream()
                        .collect(Collectors.toMap(WorkOrder::id, Function.identity()));
        Function<Visit, List<VisitChangeView>> changes = views.changesOf(found);
        List<VisitId> ids = found.stream().map(Visit::id).toList();
        Map<VisitId, EscortStop> stops = places.stops(ids);
        Map<VisitId, VisitPatternId> recurring = patterns.patternsOf(ids);
        return found.stream()
                .map(visit -> dayVisit(
                        visit,
                        Objects.requireNonNull(known.get(visit.orderId())),
                        changes.apply(visit),
                        new DayLinks(recurring.get(visit.id()), stops.get(visit.id()))))
                .toList();
    }

    private DayVisit dayVisit(Visit visit, WorkOrder order, List<VisitChangeView> changes, DayLinks links) {
        Instant from = visit.planned().plannedFrom();
        return new DayVisit(
                visit.id(),
                visit.revision(),
                visit.status(),
                visit.workerId(),
                order,
                visit.planned(),
                visit.startedAt(),
                visit.endedAt(),
                visit.isCut(),
                orders.ineligibility(order, visit.workerId(), from).isEmpty(),
                changes,
                links);
    }
}
