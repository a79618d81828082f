// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.workorder.WorkOrderEvent.OrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRelocated;

/** One row per work order. */
@ApplicationScoped
public class OrderFacts {

    private static final String STATUS = """
            insert into order_fact as known (order_id, match_id, need_id, version, status, noted_at)
            values (:orderId, :matchId, :needId, :version, :status, :notedAt)
            on conflict (order_id)
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update order_fact
            set detail_version = :version, person_id = :personId, area_code = :areaCode, service_item = :serviceItem,
                provider_id = :providerId, provider_org = :providerOrg, units = :units, requested_at = :requestedAt
            where order_id = :orderId and detail_version < :version
            """;
    private static final String DELIVERED_AT =
            "update order_fact set delivered_at = :deliveredAt where order_id = :orderId";
    private static final String RELOCATED = """
            update order_fact set present_area_code = :areaCode, relocation_version = :version
            where order_id = :orderId and relocation_version < :version
            """;
    private static final String FIND = """
            select order_id, status, coalesce(present_area_code, area_code) as area_code, service_item, delivered_at
            from order_fact
            where order_id = :orderId and coalesce(present_area_code, area_code) like :areaLike and detail_version > 0
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final DeliverySignals signals;

    OrderFacts(Jdbi jdbi, InstantSource clock, DeliverySignals signals) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.signals = signals;
    }

    /**
     * What is known of an order here.
     *
     * @param status its state after its newest event
     * @param areaCode where the person lived when the order last followed them; figures count it where it was created
     * @param deliveredAt when the service was delivered; null when it was not, or before this was kept
     */
    public record Order(
            OrderId orderId,
            OrderStatus status,
            String areaCode,
            String serviceItem,
            @Nullable Instant deliveredAt) {}

    /** The order, if it is known and lies in the area. */
    public Optional<Order> find(OrderId orderId, String areaLike) {
        return jdbi.withHandle(sql -> sql.createQuery(FIND)
                .bind("orderId", orderId)
                .bind("areaLike", areaLike)
                .mapTo(Order.class)
                .findOne());
    }

    /** Applies the event that opens an order. */
    void applyCreation(WorkOrderCreated order) {
        updateStatus(order, order.matchId(), OrderStatus.OFFERED);
        jdbi.useHandle(sql -> sql.createUpdate(DETAIL)
                .bind("version", order.aggregateVersion())
                .bind("personId", order.personId())
                .bind("areaCode", order.areaCode())
                .bind("serviceItem", order.serviceItem())
                .bind("providerId", order.provider().providerId())
                .bind("providerOrg", order.provider().providerOrg())
                .bind("units", order.units())
                .bind("requestedAt", order.requestedAt())
                .bind("orderId", order.orderId())
                .execute());
    }

    /** Applies the delivery of an order; the time is kept in whatever order the events come. */
    void applyDelivery(WorkOrderDelivered order) {
        updateStatus(order, order.matchId(), OrderStatus.DELIVERED);
        jdbi.useHandle(sql -> sql.createUpdate(DELIVERED_AT)
                .bind("deliveredAt", order.occurredAt())
                .bind("orderId", order.orderId())
                .execute());
        signals.signalAfterCommit(order.orderId());
    }

    /** Applies the move of an order: officers of the new area ask how the service was. */
    void relocate(WorkOrderRelocated order) {
        jdbi.useHandle(sql -> sql.createUpdate(RELOCATED)
                .bind("areaCode", order.areaCode())
                .bind("version", order.aggregateVersion())
                .bind("orderId", order.orderId())
                .execute());
    }

    /** Applies an event that moves an order to another state. */
    void updateStatus(OrderEvent order, MatchId matchId, OrderStatus status) {
        jdbi.useHandle(sql -> sql.createUpdate(STATUS)
                .bind("orderId", order.orderId())
                .bind("matchId", matchId)
                .bind("needId", order.needId())
                .bind("version", order.aggregateVersion())
                .bind("status", status)
                .bind("notedAt", clock.instant())
                .execute());
    }
}
