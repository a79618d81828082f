// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderVisits;
import org.zhongfu.workorder.order.VisitCounts;
import org.zhongfu.workorder.order.VisitSummary;

/** Answers an order about its visits. */
@ApplicationScoped
class VisitsOfOrdersAdapter implements OrderVisits {

    private final VisitRepository visits;
    private final VisitCalendar calendar;

    VisitsOfOrdersAdapter(VisitRepository visits, VisitCalendar calendar) {
        this.visits = visits;
        this.calendar = calendar;
    }

    @Override
    public VisitCounts tally(UUID orderId) {
        return visits.tally(orderId);
    }

    @Override
    public Map<UUID, List<VisitSummary>> lines(Collection<UUID> orderIds) {
        return visits.ofOrders(orderIds).stream()
                .collect(Collectors.groupingBy(Visit::orderId, Collectors.mapping(Visit::line, Collectors.toList())));
    }

    @Override
    public void cancelPlanned(UUID orderId, String reasonCode, Occurrence when, String actor) {
        visits.ofOrder(orderId).stream()
                .filter(visit -> visit.status() == VisitStatus.PLANNED)
                .forEach(visit -> calendar.cancel(visit, reasonCode, when, actor));
    }
}
