// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;

/** Finds out whether a caller holds a work order: its worker, the worker of a visit of it, or its coordinator. */
@ApplicationScoped
public class OrderHolders {

    private static final String FIND = """
            select s.order_id, s.person_id, s.need_id, s.state
            from serving_order s
            where s.order_id = :orderId and s.provider_org = :org
              and (:coordinator
                   or exists (select 1 from serving_worker w
                              where w.subject = :subject and w.provider_org = :org
                                and (w.active_until is null or w.active_until >= :today)
                                and (w.worker_id = s.worker_id
                                     or exists (select 1 from serving_visit v
                                                where v.order_id = s.order_id and v.worker_id = w.worker_id
                                                  and v.pending))))
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    OrderHolders(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * The order, in whatever state, if the caller holds it. A worker who did not accept it and whose visits of it are over
     * does not hold it.
     */
    public Optional<HeldOrder> find(Caller caller, OrderId orderId) {
        return jdbi.withHandle(sql -> sql.createQuery(FIND)
                .bind("orderId", orderId)
                .bind("org", caller.orgOrNone())
                .bind("coordinator", caller.is(Roles.COORDINATOR))
                .bind("subject", caller.is(Roles.SOCIAL_WORKER) ? caller.subject() : "")
                .bind("today", Zones.dayOf(clock.instant()))
                .mapTo(HeldOrder.class)
                .findOne());
    }
}
