// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.PersonPauses;

/** On which days the services of a person pause. */
@ApplicationScoped
class PauseDays implements PersonPauses {

    private static final String OF_ORDER = """
            from visit_pause p join work_order entered on entered.id = p.order_id
            where entered.person_id = :person and p.status = 'VALID' and (p.provider_org is null or p.provider_org = :org)
            """;

    private static final String BEGINNING = """
            select distinct o.id from visit_pause p join work_order entered on entered.id = p.order_id
            join work_order o on o.person_id = entered.person_id
            where p.status = 'VALID' and p.last_day is null and p.from_day <= :today
              and (p.provider_org is null or p.provider_org = o.provider_org)
              and o.status in ('ACCEPTED', 'SCHEDULED', 'IN_SERVICE')
              and not exists (select 1 from paused_order s where s.order_id = o.id)
            order by o.id limit :limit
            """;

    private final Jdbi jdbi;

    PauseDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean isPaused(WorkOrder order, LocalDate day) {
        return exists(order, day, "and p.from_day <= :day and (p.last_day is null or p.last_day >= :day)");
    }

    /** True when services pause from that day or before, and no end is known. */
    boolean isOpenEnded(WorkOrder order, LocalDate day) {
        return exists(order, day, "and p.from_day <= :day and p.last_day is null");
    }

    /** Open orders of persons whose pause without an end has begun, and that were not suspended for it. */
    List<OrderId> listBeginning(LocalDate today, int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(BEGINNING)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(OrderId.class)
                .list());
    }

    private boolean exists(WorkOrder order, LocalDate day, String condition) {
        return jdbi.withHandle(sql -> sql.createQuery("select exists (select 1 " + OF_ORDER + condition + ")")
                .bind("person", order.personId().value())
                .bind("org", order.terms().provider().providerOrg())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }
}
