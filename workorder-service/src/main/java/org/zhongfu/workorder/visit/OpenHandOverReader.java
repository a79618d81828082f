// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Total;
import org.zhongfu.workorder.order.DueEntry;
import org.zhongfu.workorder.visit.OpenHandOvers.OrderToHandOver;
import org.zhongfu.workorder.visit.OpenHandOvers.VisitToHandOver;

/** Reads what must be handed over because workers leave or are on leave. */
@ApplicationScoped
@Transactional
public class OpenHandOverReader {

    private static final String SCOPE = """
              and (cast(:org as text) is null or o.provider_org = :org)
              and (cast(:area as text) is null or o.area_code like :area)
              and (cast(:worker as uuid) is null or w.id = cast(:worker as uuid))
            """;

    private static final String ORDERS = """
            select o.id as work_order_id, o.status, w.id as worker_id, o.person_id, o.service_item,
                   w.active_until as last_day, o.period_to
            from work_order o join worker_copy w on w.id = o.worker_id
            cross join lateral (select cast(w.active_until + 1 as timestamp) at time zone 'Asia/Shanghai' as day_after) due
            where o.status in ('ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED') and w.active_until < o.period_to
              and (cast(:after as uuid) is null or (due.day_after, o.id) > (cast(:afterDue as timestamptz), cast(:after as uuid)))
            """ + SCOPE + """
            order by due.day_after, o.id
            limit :most
            """;

    /** Days are those of Beijing time, as everywhere. */
    private static final String VISITS = """
            select v.id as visit_id, v.order_id as work_order_id, w.id as worker_id, v.person_id, v.planned_from, v.planned_to,
                   case when v.status = 'CANCELLED' or d.day > w.active_until then 'WORKER_ENDED' else 'WORKER_ON_LEAVE' end
                       as reason_code,
                   v.status = 'CANCELLED' as freed
            from visit v
            join worker_copy w on w.id = v.worker_id
            join work_order o on o.id = v.order_id
            cross join lateral (select cast(v.planned_from at time zone 'Asia/Shanghai' as date) as day) d
            where (v.status = 'PLANNED'
                   and (d.day > w.active_until
                     or exists (
                         select 1 from worker_leave l where l.worker_id = w.id and d.day between l.from_day and l.to_day))
                or v.status = 'CANCELLED' and v.reason_code = 'WORKER_ENDED' and v.planned_from > :now
                   and o.status in ('ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED')
                   and not exists (
                       select 1 from visit again
                       where again.order_id = v.order_id and again.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')
                         and cast(again.planned_from at time zone 'Asia/Shanghai' as date) = d.day)
                   and o.units > (
                       select count(*) from visit used
                       where used.order_id = v.order_id
                         and used.status in ('PLANNED', 'IN_PROGRESS', 'IN_REVIEW', 'VERIFIED')))
              and (cast(:after as uuid) is null
                or (v.planned_from, v.id) > (cast(:afterDue as timestamptz), cast(:after as uuid)))
            """ + SCOPE + """
            order by v.planned_from, v.id
            limit :most
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    OpenHandOverReader(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * A page of the open hand-overs within what the caller may see.
     *
     * @param worker only of this worker; null means all
     */
    public OpenHandOvers read(Caller caller, @Nullable WorkerId worker, PageQuery page) {
        return jdbi.withHandle(sql -> {
            Stream<DueEntry> orders = bind(sql, ORDERS, caller, worker, page).mapTo(OrderToHandOver.class).stream()
                    .map(order -> new DueEntry(
                            Zones.startOf(order.lastDay().plusDays(1)),
                            order.workOrderId().value(),
                            order));
            Stream<DueEntry> visits = visits(sql, caller, worker, page).mapTo(VisitToHandOver.class).stream()
                    .map(visit ->
                            new DueEntry(visit.plannedFrom(), visit.visitId().value(), visit));
            Page<Object> both = DueEntry.page(Stream.concat(orders, visits).toList(), page);
            return new OpenHandOvers(
                    DueEntry.ofKind(OrderToHandOver.class, both),
                    DueEntry.ofKind(VisitToHandOver.class, both),
                    both.next(),
                    page.counted() ? total(sql, caller, worker) : null);
        });
    }

    private Query visits(Handle sql, Caller caller, @Nullable WorkerId worker, PageQuery page) {
        return bind(sql, VISITS, caller, worker, page).bind("now", clock.instant());
    }

    private Total total(Handle sql, Caller caller, @Nullable WorkerId worker) {
        PageQuery most = PageQuery.first(Total.MOST);
        return Total.ofFound(
                bind(sql, ORDERS, caller, worker, most).mapToMap().list().size()
                        + visits(sql, caller, worker, most).mapToMap().list().size());
    }

    private static Query bind(Handle sql, String query, Caller caller, @Nullable WorkerId worker, PageQuery page) {
        boolean byOrg = Visibility.byOrg(caller);
        return sql.createQuery(query)
                .bind("org", byOrg ? caller.orgOrNone() : null)
                .bind("area", byOrg ? null : caller.area().like())
                .bind("worker", worker == null ? null : worker.value())
                .bind("after", page.after())
                .bind("afterDue", (Instant) page.afterValue())
                .bind("most", page.fetch());
    }
}
