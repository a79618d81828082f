// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchEvent;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.OrderEvent;
import org.zhongfu.intake.fulfilment.MatchFact.MatchState;
import org.zhongfu.intake.fulfilment.OrderFact.OrderState;
import org.zhongfu.intake.fulfilment.VisitFact.VisitState;
import org.zhongfu.platform.sql.NamedLock;

/**
 * Matches, orders and visits of needs. Each row is an upsert by version: the state is that of the newest event, a time is
 * that of its own event, in whatever order they arrive and however often.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NeedFacts {

    private static final String MATCH = """
            insert into need_match as known (match_id, need_id, version, state, offered_at, rest_queued)
            values (:id, :need, :version, :state, :offeredAt, :restQueued)
            on conflict (match_id) do update set
                version = greatest(known.version, excluded.version),
                state = case when excluded.version > known.version then excluded.state else known.state end,
                offered_at = coalesce(known.offered_at, excluded.offered_at),
                rest_queued = coalesce(excluded.rest_queued, known.rest_queued)
            """;

    private static final String WAITING = """
            insert into need_waiting as known (need_id, version, waiting_since) values (:need, :version, :since)
            on conflict (need_id) do update set version = excluded.version, waiting_since = excluded.waiting_since
            where known.version < excluded.version
            """;

    private static final String ORDER = """
            insert into need_order as known (order_id, need_id, match_id, version, state)
            values (:id, :need, :match, :version, :state)
            on conflict (order_id) do update set
                match_id = excluded.match_id,
                version = greatest(known.version, excluded.version),
                state = case when excluded.version > known.version then excluded.state else known.state end
            """;

    private static final String ORDER_DETAILS = """
            update need_order set return_visit_outcome = coalesce(:outcome, return_visit_outcome),
                end_reason_code = coalesce(:reason, end_reason_code)
            where order_id = :id
            """;

    private static final String ORDERS_OF = """
            select o.order_id, o.need_id, o.state, o.created_at, o.accepted_at, o.started_at, o.delivered_at,
                o.return_visited_at, o.return_visit_outcome, o.ended_at, o.end_reason_code, m.rest_queued
            from need_order o left join need_match m on m.match_id = o.match_id
            where o.need_id in (<needs>) order by o.order_id
            """;

    private static final String ENDED = """
            select exists (select 1 from need_order
                           where order_id = :id and state in ('CLOSED', 'CANCELLED', 'REFUSED'))
            """;

    private static final String VISIT = """
            insert into need_visit as known (visit_id, need_id, order_id, version, state, planned_from, units)
            values (:id, :need, :order, :version, :state, :plannedFrom, :units)
            on conflict (visit_id) do update set
                version = greatest(known.version, excluded.version),
                state = case when excluded.version > known.version then excluded.state else known.state end,
                units = case when excluded.version > known.version then excluded.units else known.units end,
                planned_from = case when excluded.planned_from is null then known.planned_from
                                    when excluded.version > known.version then excluded.planned_from
                                    else coalesce(known.planned_from, excluded.planned_from) end
            """;

    private final Jdbi jdbi;
    private final NamedLock namedLock;

    NeedFacts(Jdbi jdbi, NamedLock namedLock) {
        this.jdbi = jdbi;
        this.namedLock = namedLock;
    }

    /**
     * Waits for other events of the need: the result follows from two topics, and each of two events that arrive at the same moment
     * must see what the other one wrote.
     */
    public void lock(NeedId need) {
        namedLock.acquire("need-facts", need.toString());
    }

    /** Applies an event of a match. */
    public void apply(MatchEvent event, MatchState state, @Nullable Instant offeredAt) {
        apply(event, state, offeredAt, null);
    }

    /**
     * Applies the end of a match.
     *
     * @param restQueued true when what it did not serve waits for another provider; null when matching does not say
     */
    public void applyEnd(MatchEvent event, @Nullable Boolean restQueued) {
        apply(event, MatchState.ENDED, null, restQueued);
    }

    private void apply(MatchEvent event, MatchState state, @Nullable Instant offeredAt, @Nullable Boolean restQueued) {
        jdbi.useHandle(sql -> sql.createUpdate(MATCH)
                .bind("id", event.matchId())
                .bind("need", event.needId())
                .bind("version", event.aggregateVersion())
                .bind("state", state.name())
                .bind("offeredAt", offeredAt)
                .bind("restQueued", restQueued)
                .execute());
    }

    /** No provider can serve the need now. */
    public void apply(NeedWaitlisted event) {
        jdbi.useHandle(sql -> sql.createUpdate(WAITING)
                .bind("need", event.needId())
                .bind("version", event.aggregateVersion())
                .bind("since", event.occurredAt())
                .execute());
    }

    /** Applies an event of an order. */
    public void apply(OrderEvent event, OrderStep step) {
        OrderState state = step.state();
        jdbi.useHandle(sql -> {
            sql.createUpdate(ORDER)
                    .bind("id", event.orderId())
                    .bind("need", event.needId())
                    .bind("match", event.matchId())
                    .bind("version", event.aggregateVersion())
                    .bind("state", state.name())
                    .execute();
            OrderStep.Time time = step.time();
            if (time != null) {
                // The name of the column is a constant.
                sql.createUpdate("update need_order set %s = :at where order_id = :id".formatted(time.column()))
                        .bind("at", event.occurredAt())
                        .bind("id", event.orderId())
                        .execute();
            }
            if (step.returnVisitOutcome() != null || step.endReasonCode() != null) {
                sql.createUpdate(ORDER_DETAILS)
                        .bind("outcome", step.returnVisitOutcome())
                        .bind("reason", step.endReasonCode())
                        .bind("id", event.orderId())
                        .execute();
            }
        });
    }

    /** Applies an event of a visit. */
    public void apply(VisitEvent event, UUID order, VisitState state, @Nullable Instant plannedFrom, int units) {
        VisitId visit = event.visitId();
        jdbi.useHandle(sql -> sql.createUpdate(VISIT)
                .bind("id", visit)
                .bind("need", event.needId())
                .bind("order", order)
                .bind("version", event.aggregateVersion())
                .bind("state", state.name())
                .bind("plannedFrom", plannedFrom)
                .bind("units", units)
                .execute());
    }

    /** What orders and visits say about a need of so many units. */
    public Fulfilment fulfilmentOf(NeedId need, int units) {
        return Fulfilment.of(units, ordersOf(List.of(need)), visitsOf(List.of(need)));
    }

    /** True when the order was closed, cancelled or refused. */
    public boolean hasEnded(OrderId order) {
        return jdbi.withHandle(sql ->
                sql.createQuery(ENDED).bind("id", order).mapTo(Boolean.class).one());
    }

    /** The orders of some needs, oldest first. */
    public List<OrderFact> ordersOf(Collection<NeedId> needs) {
        return of(needs, ORDERS_OF, OrderFact.class);
    }

    /** The visits of some needs. */
    public List<VisitFact> visitsOf(Collection<NeedId> needs) {
        return of(needs, "select * from need_visit where need_id in (<needs>) order by visit_id", VisitFact.class);
    }

    /** The matches of some needs, oldest first. */
    public List<MatchFact> matchesOf(Collection<NeedId> needs) {
        return of(needs, "select * from need_match where need_id in (<needs>) order by match_id", MatchFact.class);
    }

    /** Since when needs wait for a provider, as far as they do or did. */
    public List<WaitingFact> waitingOf(Collection<NeedId> needs) {
        return of(
                needs, "select need_id, waiting_since from need_waiting where need_id in (<needs>)", WaitingFact.class);
    }

    /**
     * A need that no provider could serve.
     *
     * @param waitingSince when that was found last
     */
    public record WaitingFact(NeedId needId, Instant waitingSince) {}

    private <T> List<T> of(Collection<NeedId> needs, String query, Class<T> type) {
        if (needs.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(sql -> sql.createQuery(query)
                .bindList("needs", needs.stream().map(NeedId::value).toList())
                .mapTo(type)
                .list());
    }
}
