// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.evaluation.database.Database;

/** One row per work order. */
@ApplicationScoped
public class OrderFacts {

    private static final String STATUS = """
            insert into order_fact as known (order_id, match_id, need_id, version, status, noted_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict on constraint order_fact_pk
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update order_fact
            set detail_version = ?, person_id = ?, area_code = ?, service_item = ?, provider_id = ?, provider_org = ?,
                units = ?, requested_at = ?
            where order_id = ? and detail_version < ?
            """;
    private static final String FIND = """
            select order_id, status, area_code, service_item from order_fact
            where order_id = ? and area_code like ? and detail_version > 0
            """;

    private final Database database;
    private final InstantSource clock;

    OrderFacts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An order as far as it is known here.
     *
     * @param status its state, as its newest event says
     */
    public record Order(UUID orderId, OrderStatus status, String areaCode, String serviceItem) {}

    /** The order, if it is known and lies in the area. */
    public Optional<Order> find(UUID orderId, String areaLike) {
        return database
                .list(
                        FIND,
                        row -> new Order(
                                row.uuid("order_id"),
                                OrderStatus.valueOf(row.text("status")),
                                row.text("area_code"),
                                row.text("service_item")),
                        orderId,
                        areaLike)
                .stream()
                .findFirst();
    }

    /** An order stands. */
    void created(WorkOrderCreated order) {
        move(order, order.matchId(), order.needId(), OrderStatus.OFFERED);
        database.update(
                DETAIL,
                order.aggregateVersion(),
                order.personId(),
                order.areaCode(),
                order.serviceItem(),
                order.providerId(),
                order.providerOrg(),
                order.units(),
                order.requestedAt(),
                order.orderId(),
                order.aggregateVersion());
    }

    /** An order is in another state. */
    void move(WorkOrderEvent order, UUID matchId, UUID needId, OrderStatus status) {
        database.update(
                STATUS, order.aggregateId(), matchId, needId, order.aggregateVersion(), status, clock.instant());
    }

    /** Reads a status that may be absent. */
    public static @Nullable OrderStatus statusOf(@Nullable String name) {
        return name == null ? null : OrderStatus.valueOf(name);
    }
}
