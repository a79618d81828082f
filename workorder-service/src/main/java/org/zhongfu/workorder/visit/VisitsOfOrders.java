// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderVisits;
import org.zhongfu.workorder.order.Tally;
import org.zhongfu.workorder.order.VisitLine;
import org.zhongfu.workorder.trail.Trails;

/** Answers an order about its visits. */
@ApplicationScoped
class VisitsOfOrders implements OrderVisits {

    private final Visits visits;
    private final Trails trails;
    private final Outbox outbox;

    VisitsOfOrders(Visits visits, Trails trails, Outbox outbox) {
        this.visits = visits;
        this.trails = trails;
        this.outbox = outbox;
    }

    @Override
    public Tally tally(UUID orderId) {
        return visits.tally(orderId);
    }

    @Override
    public Map<UUID, List<VisitLine>> lines(Collection<UUID> orderIds) {
        return visits.ofOrders(orderIds).stream()
                .collect(Collectors.groupingBy(Visit::orderId, Collectors.mapping(Visit::line, Collectors.toList())));
    }

    @Override
    public void cancelPlanned(UUID orderId, String reasonCode, Occurrence when, String actor) {
        visits.ofOrder(orderId).stream()
                .filter(visit -> visit.status() == VisitStatus.PLANNED)
                .forEach(visit -> {
                    outbox.append(visit.cancel(reasonCode, when));
                    trails.append(
                            orderId,
                            "VISIT_CANCELLED",
                            actor,
                            "visitId=%s reasonCode=%s".formatted(visit.id(), reasonCode),
                            when.occurredAt(),
                            when.recordedAt());
                });
    }
}
