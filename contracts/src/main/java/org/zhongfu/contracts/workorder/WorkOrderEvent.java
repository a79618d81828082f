// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlanVersion;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.provider.ProviderRef;

/**
 * Events published by the work order service: of orders, of their visits ({@link VisitEvent}) and of proposed visits.
 *
 * <p>Topic {@code zhongfu.workorder.v1}, keyed by need id.
 */
public sealed interface WorkOrderEvent extends Event
        permits WorkOrderEvent.OrderEvent, VisitEvent, WorkOrderEvent.VisitProposalEvent, ReturnVisitTaskEvent {

    /** The topic of this family. */
    String TOPIC = "zhongfu.workorder.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** True when the fact was entered long after it happened, in the role {@code backfill}; jobs that enforce deadlines skip it. */
    boolean backfilled();

    /** The need the event belongs to. */
    NeedId needId();

    @Override
    default String key() {
        return needId().toString();
    }

    /** Events of an order. */
    sealed interface OrderEvent extends WorkOrderEvent {

        OrderId orderId();

        /** The match the order serves. */
        MatchId matchId();

        @Override
        default OrderId aggregateId() {
            return orderId();
        }
    }

    /** The answer to a visit proposed by a plan. A proposal is answered once, so its version is 1. */
    sealed interface VisitProposalEvent extends WorkOrderEvent {

        VisitProposalId proposalId();

        @Override
        default VisitProposalId aggregateId() {
            return proposalId();
        }
    }

    /** An order was created; its id derives from the match id. */
    record WorkOrderCreated(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            String areaCode,
            String serviceItem,
            ProviderRef provider,
            int units,
            Instant requestedAt,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** A worker accepted the order (接单). */
    record WorkOrderAccepted(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            WorkerId workerId,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /**
     * Another worker of the provider is responsible for the order from now on (移交).
     *
     * @param workerId the worker after the change
     * @param previousWorkerId the worker before
     * @param reasonCode of the code list {@code work-order-hand-over-reasons}
     */
    record WorkOrderHandedOver(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            WorkerId workerId,
            WorkerId previousWorkerId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /**
     * The order ends earlier than agreed, because its contract does.
     *
     * @param lastDay the new last day of the order
     * @param freedVisits visits that were planned after that day and are cancelled
     */
    record WorkOrderShortened(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            LocalDate lastDay,
            List<VisitId> freedVisits,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {
        public WorkOrderShortened {
            freedVisits = List.copyOf(freedVisits);
        }
    }

    /**
     * The person of the order lives elsewhere: officers of that area see the order from now on. The state stays.
     *
     * @param areaCode the area the person lives in now
     */
    record WorkOrderRelocated(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            String areaCode,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** The order was refused; its units are released. */
    record WorkOrderRefused(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            String reasonCode,
            int unitsOutstanding,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** Visits are planned. */
    record WorkOrderScheduled(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            int visitsPlanned,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** The first visit of the order started. */
    record WorkOrderStarted(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            Instant firstVisitAt,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** The order is suspended (中止), for example during a hospital stay. */
    record WorkOrderSuspended(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** The suspended order is resumed. */
    record WorkOrderResumed(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /**
     * The order was cancelled before delivery.
     *
     * @param unitsOutstanding units that are neither verified nor being delivered in a running visit
     */
    record WorkOrderCancelled(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            String reasonCode,
            int unitsVerified,
            int unitsOutstanding,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /**
     * The service is delivered.
     *
     * @param unitsUndelivered units of the order without a verified visit
     * @param deliveredBy subject of the token of who delivered, for pairs of steps that need two persons; null when the
     *     end of the contract delivered the order, and in events from before it was published
     */
    record WorkOrderDelivered(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            int unitsVerified,
            int unitsUndelivered,
            @Nullable String deliveredBy,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** A return visit (回访) recorded how the person judges the service. */
    record WorkOrderReturnVisited(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            String outcome,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /** The order is closed (结案). */
    record WorkOrderClosed(
            OrderId orderId,
            long aggregateVersion,
            MatchId matchId,
            NeedId needId,
            PersonId personId,
            String areaCode,
            String serviceItem,
            ProviderId providerId,
            Instant occurredAt,
            boolean backfilled)
            implements OrderEvent {}

    /**
     * A visit proposed by a plan is planned; {@link VisitEvent.VisitPlanned} is published for the visit itself.
     *
     * @param plan the plan and the version of it that proposed the visit
     */
    record VisitProposalConfirmed(
            VisitProposalId proposalId,
            long aggregateVersion,
            PlanVersion plan,
            VisitId visitId,
            OrderId orderId,
            MatchId matchId,
            NeedId needId,
            WorkerId workerId,
            PlannedTime planned,
            Instant occurredAt,
            boolean backfilled)
            implements VisitProposalEvent {}

    /**
     * A visit proposed by a plan is not planned; the calendar is unchanged.
     *
     * @param plan the plan and the version of it that proposed the visit
     * @param reasonCode of the code list {@code visit-proposal-refusals}
     */
    record VisitProposalRefused(
            VisitProposalId proposalId,
            long aggregateVersion,
            PlanVersion plan,
            MatchId matchId,
            NeedId needId,
            WorkerId workerId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements VisitProposalEvent {}
}
