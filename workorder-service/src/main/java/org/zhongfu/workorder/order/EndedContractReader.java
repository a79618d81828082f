// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
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
            where o.status in ('OFFERED', 'ACCEPTED', 'SCHEDULED', 'IN_SERVICE', 'SUSPENDED') and c.last_day < :today
            """ + SCOPE + """
            order by c.last_day, o.id
            limit 500
            """;

    private static final String FREED = """
            select v.id as visit_id, v.order_id as work_order_id, v.worker_id, v.person_id, v.planned_from, v.planned_to
            from visit v join work_order o on o.id = v.order_id join contract_end c on c.contract_id = o.contract_id
            where v.status = 'CANCELLED' and v.reason_code = 'CONTRACT_ENDED' and v.planned_from > :now
            """ + SCOPE + """
            order by v.planned_from, v.id
            limit 500
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    EndedContractReader(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What is to be decided within what the caller may see. */
    public EndedContractOrders read(Caller caller) {
        Instant now = clock.instant();
        return jdbi.withHandle(sql -> new EndedContractOrders(
                bind(sql, ORDERS, caller)
                        .bind("today", Zones.dayOf(now))
                        .mapTo(OrderToDecide.class)
                        .list(),
                bind(sql, FREED, caller)
                        .bind("now", now)
                        .mapTo(FreedVisit.class)
                        .list()));
    }

    private static Query bind(Handle sql, String query, Caller caller) {
        boolean byOrg = Visibility.byOrg(caller);
        return sql.createQuery(query)
                .bind("org", byOrg ? caller.orgOrNone() : null)
                .bind("area", byOrg ? null : caller.area().like());
    }
}
