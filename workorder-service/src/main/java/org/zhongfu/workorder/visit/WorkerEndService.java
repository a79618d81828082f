// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.OrderAccess;

/**
 * Frees the visits that are planned after the last day of their worker: they leave the calendar, their units may be planned again,
 * and they are listed with what is to be handed over. What is over, begun or served stays as it is.
 */
@ApplicationScoped
class WorkerEndService {

    static final String REASON = "WORKER_ENDED";

    private static final String ACTOR = "system";

    /** Days are those of Beijing time, as everywhere. */
    private static final String AFTER_LAST_DAY = """
            from visit v join worker_copy w on w.id = v.worker_id
            where v.status = 'PLANNED' and v.planned_from > :now
              and cast(v.planned_from at time zone 'Asia/Shanghai' as date) > w.active_until
            """;

    private static final String ORDERS = "select distinct v.order_id " + AFTER_LAST_DAY + " limit :limit";
    private static final String VISITS =
            "select v.id " + AFTER_LAST_DAY + " and v.order_id = :order order by v.planned_from";

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final VisitCalendar calendar;
    private final Jdbi jdbi;
    private final InstantSource clock;

    WorkerEndService(
            OrderAccess orders, VisitRepository visits, VisitCalendar calendar, Jdbi jdbi, InstantSource clock) {
        this.orders = orders;
        this.visits = visits;
        this.calendar = calendar;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Orders with visits that are planned after the last day of their worker. */
    @Transactional
    List<OrderId> ordersToFree(int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(ORDERS)
                .bind("now", clock.instant())
                .bind("limit", limit)
                .mapTo(OrderId.class)
                .list());
    }

    /** Takes the visits of an order that are planned after the last day of their worker out of the calendar. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void free(OrderId id) {
        orders.lock(id);
        Instant now = clock.instant();
        List<VisitId> after = jdbi.withHandle(sql -> sql.createQuery(VISITS)
                .bind("now", now)
                .bind("order", id)
                .mapTo(VisitId.class)
                .list());
        Occurrence when = new Occurrence(now, now, false, null);
        visits.listByIds(after).forEach(visit -> calendar.cancel(visit, REASON, when, ACTOR));
    }
}
