// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Total;
import org.zhongfu.workorder.order.EndedContractOrders.FreedVisit;
import org.zhongfu.workorder.order.EndedContractOrders.OrderToDecide;

/** Reads what the ends of contracts leave to be decided. */
@ApplicationScoped
@Transactional
public class EndedContractReader {

    private static final String SCOPE = """
              and (cast(:org as text) is null or o.provider_org = :org)
              and (cast(:area as text) is null or o.area_code like :area)
            """;

    private static final String ORDERS = """
            select o.id as work_order_id, o.need_id, o.person_id, o.status, o.service_item, c.last_day,
                   v.planned, v.running, v.in_review, v.verified
            from work_order o
            join contract_end c on c.contract_id = o.contract_id
            cross join lateral (
                select count(*) filter (where status = 'PLANNED') as planned,
                       count(*) filter (where status = 'IN_PROGRESS') as running,
                       count(*) filter (where status = 'IN_REVIEW') as in_review,
                       count(*) filter (where status = 'VERIFIED') as verified
                from visit where order_id = o.id) v
            cross join lateral (select cast(c.last_day + 1 as timestamp) at time zone 'Asia/Shanghai' as day_after) due
            where o.status in ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED') and c.last_day < :today
              and (cast(:after as uuid) is null or (due.day_after, o.id) > (cast(:afterDue as timestamptz), cast(:after as uuid)))
            """ + SCOPE + """
            order by due.day_after, o.id
            limit :most
            """;

    private static final String FREED = """
            select v.id as visit_id, v.order_id as work_order_id, v.worker_id, v.person_id, v.planned_from, v.planned_to
            from visit v join work_order o on o.id = v.order_id join contract_end c on c.contract_id = o.contract_id
            where v.status = 'CANCELLED' and v.reason_code = 'CONTRACT_ENDED' and v.planned_from > :now
              and (cast(:after as uuid) is null
                or (v.planned_from, v.id) > (cast(:afterDue as timestamptz), cast(:after as uuid)))
            """ + SCOPE + """
            order by v.planned_from, v.id
            limit :most
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    EndedContractReader(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A page of what is to be decided within what the caller may see. */
    public EndedContractOrders read(Caller caller, PageQuery page) {
        Instant now = clock.instant();
        return jdbi.withHandle(sql -> {
            Stream<DueEntry> orders = orders(sql, caller, page, now).mapTo(OrderToDecide.class).stream()
                    .map(order -> new DueEntry(
                            Zones.startOf(order.lastDay().plusDays(1)),
                            order.workOrderId().value(),
                            order));
            Stream<DueEntry> visits = visits(sql, caller, page, now).mapTo(FreedVisit.class).stream()
                    .map(visit ->
                            new DueEntry(visit.plannedFrom(), visit.visitId().value(), visit));
            Page<Object> both = DueEntry.page(Stream.concat(orders, visits).toList(), page);
            return new EndedContractOrders(
                    DueEntry.ofKind(OrderToDecide.class, both),
                    DueEntry.ofKind(FreedVisit.class, both),
                    both.next(),
                    page.counted() ? total(sql, caller, now) : null);
        });
    }

    private static Total total(Handle sql, Caller caller, Instant now) {
        PageQuery most = PageQuery.first(Total.MOST);
        return Total.ofFound(orders(sql, caller, most, now).mapToMap().list().size()
                + visits(sql, caller, most, now).mapToMap().list().size());
    }

    private static Query orders(Handle sql, Caller caller, PageQuery page, Instant now) {
        return bind(sql, ORDERS, caller, page).bind("today", Zones.dayOf(now));
    }

    private static Query visits(Handle sql, Caller caller, PageQuery page, Instant now) {
        return bind(sql, FREED, caller, page).bind("now", now);
    }

    private static Query bind(Handle sql, String query, Caller caller, PageQuery page) {
        boolean byOrg = Visibility.byOrg(caller);
        return sql.createQuery(query)
                .bind("org", byOrg ? caller.orgOrNone() : null)
                .bind("area", byOrg ? null : caller.area().like())
                .bind("after", page.after())
                .bind("afterDue", (Instant) page.afterValue())
                .bind("most", page.fetch());
    }
}
