// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitPauseId;

/** Visits that pauses have freed, and orders that they have suspended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PausedVisitRows {

    private final Jdbi jdbi;

    PausedVisitRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A visit that a pause has freed. */
    record Row(VisitId visitId, OrderId orderId, @Nullable VisitId replacedBy) {}

    List<Row> of(VisitPauseId pause) {
        return jdbi.withHandle(sql -> sql.createQuery("select visit_id, order_id, replaced_by from visit_pause_visit"
                        + " where pause_id = :pause order by visit_id")
                .bind("pause", pause.value())
                .mapTo(Row.class)
                .list());
    }

    void add(VisitPauseId pause, OrderId order, List<VisitId> visits, Set<VisitId> ofPatterns) {
        visits.forEach(visit -> jdbi.useHandle(
                sql -> sql.createUpdate("insert into visit_pause_visit (pause_id, visit_id, order_id, of_pattern)"
                                + " values (:pause, :visit, :order, :ofPattern)")
                        .bind("ofPattern", ofPatterns.contains(visit))
                        .bind("pause", pause.value())
                        .bind("visit", visit.value())
                        .bind("order", order.value())
                        .execute()));
    }

    /** Freed visits of an order that no pattern plans again and that were not planned again. */
    List<VisitId> listNotReplaced(OrderId order) {
        return jdbi.withHandle(sql -> sql.createQuery("select visit_id from visit_pause_visit"
                        + " where order_id = :order and not of_pattern and replaced_by is null order by visit_id")
                .bind("order", order.value())
                .mapTo(VisitId.class)
                .list());
    }

    void markReplaced(VisitId visit, VisitId by) {
        jdbi.useHandle(
                sql -> sql.createUpdate("update visit_pause_visit set replaced_by = :by" + " where visit_id = :visit")
                        .bind("by", by.value())
                        .bind("visit", visit.value())
                        .execute());
    }

    boolean isSuspended(OrderId order) {
        return jdbi.withHandle(
                sql -> sql.createQuery("select exists (select 1 from paused_order where order_id = :order)")
                        .bind("order", order.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    void markSuspended(OrderId order) {
        jdbi.useHandle(sql -> sql.createUpdate("insert into paused_order (order_id) values (:order)")
                .bind("order", order.value())
                .execute());
    }

    void unmarkSuspended(OrderId order) {
        jdbi.useHandle(sql -> sql.createUpdate("delete from paused_order where order_id = :order")
                .bind("order", order.value())
                .execute());
    }
}
