// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.OrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderHandedOver;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRelocated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderScheduled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderShortened;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;

/** Keeps who serves whom, from events in any order and any number. */
@ApplicationScoped
public class Servings {

    private static final String STATE = """
            insert into serving_order as known (order_id, version, state, live_until)
            values (:orderId, :version, :state, :endedAt)
            on conflict (order_id) do update
            set state = case when known.version < excluded.version then excluded.state else known.state end,
                version = greatest(known.version, excluded.version),
                live_until = least(known.live_until, excluded.live_until)
            """;
    private static final String DETAIL = """
            update serving_order
            set detail_version = :version, person_id = :personId, need_id = :needId, provider_org = :providerOrg
            where order_id = :orderId and detail_version < :version
            """;
    /** The need is locked before its order, as a merge of files locks them. */
    private static final String PERSON_OF_NEED = """
            select person_id from need where id = :needId for share
            """;

    private static final String FOLLOW_NEED = """
            update serving_order set person_id = :personId where need_id = :needId
            """;
    private static final String WORKER_OF_ORDER = """
            update serving_order set worker_version = :version, worker_id = :workerId
            where order_id = :orderId and worker_version < :version
            """;
    private static final String ACCEPTED_AT = """
            update serving_order set live_from = :acceptedAt where order_id = :orderId
            """;
    private static final String VISIT = """
            insert into serving_visit as known (visit_id, version, order_id, worker_id, pending)
            values (:visitId, :version, :orderId, :workerId, :pending)
            on conflict (visit_id) do update
            set version = excluded.version, worker_id = excluded.worker_id, pending = excluded.pending
            where known.version < excluded.version
            """;
    private static final String WORKER = """
            insert into serving_worker as known (worker_id, version, subject, provider_org, active_until)
            values (:workerId, :version, :subject, :providerOrg, :activeUntil)
            on conflict (worker_id) do update
            set version = excluded.version, subject = excluded.subject, provider_org = excluded.provider_org,
                active_until = excluded.active_until
            where known.version < excluded.version
            """;

    private final Jdbi jdbi;

    Servings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Applies an event about work orders and visits. */
    public void apply(WorkOrderEvent event) {
        switch (event) {
            case WorkOrderCreated o -> applyCreation(o);
            case WorkOrderAccepted o -> applyAcceptance(o);
            case WorkOrderHandedOver o -> applyWorker(o, o.workerId());
            case WorkOrderScheduled o -> updateState(o, OrderState.ACCEPTED);
            case WorkOrderStarted o -> updateState(o, OrderState.ACCEPTED);
            case WorkOrderSuspended o -> updateState(o, OrderState.ACCEPTED);
            case WorkOrderResumed o -> updateState(o, OrderState.ACCEPTED);
            case WorkOrderRelocated ignored -> {} // The state stays; the file of the person says where they live.
            case WorkOrderShortened ignored -> {} // The state stays.
            case WorkOrderRefused o -> updateState(o, OrderState.ENDED);
            case WorkOrderCancelled o -> updateState(o, OrderState.ENDED);
            case WorkOrderDelivered o -> updateState(o, OrderState.ENDED);
            case WorkOrderReturnVisited o -> updateState(o, OrderState.ENDED);
            case WorkOrderClosed o -> updateState(o, OrderState.ENDED);
            case VisitPlanned v -> updateVisit(v, v.orderId(), v.workerId());
            case VisitMoved v -> updateVisit(v, v.orderId(), v.workerId());
            case VisitStarted v -> updateVisit(v, v.orderId(), v.workerId());
            case VisitReviewRequired v -> updateVisit(v, v.orderId(), v.workerId());
            case VisitVerified v -> updateVisit(v, v.orderId(), null);
            case VisitCorrected v -> updateVisit(v, v.orderId(), null);
            case VisitNoShow v -> updateVisit(v, v.orderId(), null);
            case VisitVoided v -> updateVisit(v, v.orderId(), null);
            case VisitCancelled v -> updateVisit(v, v.orderId(), null);
            case ReturnVisitTaskEvent ignored -> {} // About an order that was delivered.
            case VisitProposalEvent ignored -> {} // VisitPlanned follows for the visit of a confirmed proposal.
        }
    }

    /** Applies an event about a worker. */
    public void apply(WorkerChanged worker) {
        jdbi.useHandle(sql -> sql.createUpdate(WORKER)
                .bind("workerId", worker.workerId())
                .bind("version", worker.aggregateVersion())
                .bind("subject", worker.subject())
                .bind("providerOrg", worker.orgCode())
                .bind("activeUntil", worker.activeUntil())
                .execute());
    }

    /** Gives the orders of a need to the person it belongs to from now on; called after the need itself was moved. */
    @Transactional(TxType.MANDATORY)
    public void followNeed(NeedId need, PersonId person) {
        jdbi.useHandle(sql -> sql.createUpdate(FOLLOW_NEED)
                .bind("needId", need)
                .bind("personId", person)
                .execute());
    }

    private void applyCreation(WorkOrderCreated order) {
        PersonId person = personOf(order);
        updateState(order, OrderState.OFFERED);
        jdbi.useHandle(sql -> sql.createUpdate(DETAIL)
                .bind("orderId", order.orderId())
                .bind("version", order.aggregateVersion())
                .bind("personId", person)
                .bind("needId", order.needId())
                .bind("providerOrg", order.provider().providerOrg())
                .execute());
    }

    /** The person the need belongs to now: the event may arrive after a merge that it does not know. */
    private PersonId personOf(WorkOrderCreated order) {
        return jdbi.withHandle(sql -> sql.createQuery(PERSON_OF_NEED)
                        .bind("needId", order.needId())
                        .mapTo(PersonId.class)
                        .findOne())
                .orElse(order.personId());
    }

    private void applyAcceptance(WorkOrderAccepted order) {
        applyWorker(order, order.workerId());
        jdbi.useHandle(sql -> sql.createUpdate(ACCEPTED_AT)
                .bind("orderId", order.orderId())
                .bind("acceptedAt", order.occurredAt())
                .execute());
    }

    /**
     * @param worker the worker who is responsible for the order from now on
     */
    private void applyWorker(OrderEvent order, WorkerId worker) {
        updateState(order, OrderState.ACCEPTED);
        jdbi.useHandle(sql -> sql.createUpdate(WORKER_OF_ORDER)
                .bind("orderId", order.orderId())
                .bind("version", order.aggregateVersion())
                .bind("workerId", worker)
                .execute());
    }

    private void updateState(OrderEvent order, OrderState state) {
        @Nullable Instant endedAt = state == OrderState.ENDED ? order.occurredAt() : null;
        jdbi.useHandle(sql -> sql.createUpdate(STATE)
                .bind("orderId", order.orderId())
                .bind("version", order.aggregateVersion())
                .bind("state", state)
                .bind("endedAt", endedAt)
                .execute());
    }

    /**
     * @param worker the worker who still has to do with the visit; null when it is over
     */
    private void updateVisit(VisitEvent visit, OrderId order, @Nullable WorkerId worker) {
        jdbi.useHandle(sql -> sql.createUpdate(VISIT)
                .bind("visitId", visit.visitId())
                .bind("version", visit.aggregateVersion())
                .bind("orderId", order)
                .bind("workerId", worker)
                .bind("pending", worker != null)
                .execute());
    }
}
