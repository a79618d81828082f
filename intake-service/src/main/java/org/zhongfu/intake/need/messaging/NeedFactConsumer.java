// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchEvent;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.NeedWaitlisted;
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
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderAccepted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCreated;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderRefused;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.intake.fulfilment.MatchFact.MatchState;
import org.zhongfu.intake.fulfilment.NeedFacts;
import org.zhongfu.intake.fulfilment.OrderFact.OrderState;
import org.zhongfu.intake.fulfilment.OrderStep;
import org.zhongfu.intake.fulfilment.OrderStep.Time;
import org.zhongfu.intake.fulfilment.VisitFact.VisitState;
import org.zhongfu.intake.need.NeedResults;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Copies matches, orders and visits of needs; where an order ends or a visit counts, the result of the need follows. */
@ApplicationScoped
public class NeedFactConsumer implements EventConsumer {

    private final NeedFacts facts;
    private final NeedResults results;

    NeedFactConsumer(NeedFacts facts, NeedResults results) {
        this.facts = facts;
        this.results = results;
    }

    @Override
    public Set<String> topics() {
        return Set.of(MatchingEvent.TOPIC, WorkOrderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        switch (event) {
            case NeedWaitlisted waiting -> facts.apply(waiting);
            case MatchEvent match -> onMatch(match);
            case OrderEvent order -> {
                facts.lock(order.needId());
                facts.apply(order, stepOf(order));
                results.follow(order.needId(), order.occurredAt(), order.backfilled());
            }
            case VisitEvent visit -> onVisit(visit);
            default -> {
                // Event is open to new families; proposals of visits say nothing about the need.
            }
        }
    }

    private void onMatch(MatchEvent event) {
        switch (event) {
            case MatchOffered offered -> facts.apply(offered, MatchState.OFFERED, offered.occurredAt());
            case MatchAccepted accepted -> facts.apply(accepted, MatchState.ACCEPTED, null);
            case MatchRefused refused -> facts.apply(refused, MatchState.ENDED, null);
            case MatchExpired expired -> facts.apply(expired, MatchState.ENDED, null);
            case MatchCancelled cancelled -> end(cancelled, cancelled.restQueued());
            case MatchFulfilled fulfilled -> end(fulfilled, fulfilled.restQueued());
            case MatchEvent ignored -> {} // Units are counted by visits.
        }
    }

    /** The rest of the need is where matching put it: this may arrive after the end of the order. */
    private void end(MatchEvent event, @Nullable Boolean restQueued) {
        facts.lock(event.needId());
        facts.applyEnd(event, restQueued);
        if (restQueued != null) {
            results.follow(event.needId(), event.occurredAt(), event.backfilled());
        }
    }

    private static OrderStep stepOf(OrderEvent event) {
        return switch (event) {
            case WorkOrderCreated created -> OrderStep.to(OrderState.OPEN, Time.CREATED);
            case WorkOrderAccepted accepted -> OrderStep.to(OrderState.OPEN, Time.ACCEPTED);
            case WorkOrderStarted started -> OrderStep.to(OrderState.OPEN, Time.STARTED);
            case WorkOrderSuspended suspended -> OrderStep.to(OrderState.SUSPENDED);
            case WorkOrderDelivered delivered -> OrderStep.to(OrderState.OPEN, Time.DELIVERED);
            case WorkOrderReturnVisited visited -> OrderStep.returnVisit(visited.outcome());
            case WorkOrderClosed closed -> OrderStep.to(OrderState.CLOSED, Time.ENDED);
            case WorkOrderCancelled cancelled -> OrderStep.end(OrderState.CANCELLED, cancelled.reasonCode());
            case WorkOrderRefused refused -> OrderStep.end(OrderState.REFUSED, refused.reasonCode());
            case OrderEvent other -> OrderStep.to(OrderState.OPEN);
        };
    }

    private void onVisit(VisitEvent event) {
        switch (event) {
            case VisitPlanned visit ->
                apply(
                        visit,
                        visit.orderId(),
                        VisitState.PLANNED,
                        visit.planned().plannedFrom());
            case VisitMoved visit ->
                apply(
                        visit,
                        visit.orderId(),
                        VisitState.PLANNED,
                        visit.planned().plannedFrom());
            case VisitStarted visit -> apply(visit, visit.orderId(), VisitState.BEGUN, null);
            case VisitReviewRequired visit -> apply(visit, visit.orderId(), VisitState.BEGUN, null);
            case VisitVerified visit -> {
                facts.lock(visit.needId());
                facts.apply(
                        visit,
                        visit.orderId().value(),
                        VisitState.VERIFIED,
                        null,
                        visit.proof().units());
                results.followVisit(visit.needId(), visit.orderId(), visit.occurredAt(), visit.backfilled());
            }
            case VisitVoided visit -> {
                facts.lock(visit.needId());
                apply(visit, visit.orderId(), VisitState.OVER, null);
                results.followVisit(visit.needId(), visit.orderId(), visit.occurredAt(), visit.backfilled());
            }
            case VisitCorrected ignored -> {} // Its units stay delivered.
            case VisitNoShow visit -> apply(visit, visit.orderId(), VisitState.OVER, null);
            case VisitCancelled visit -> apply(visit, visit.orderId(), VisitState.OVER, null);
        }
    }

    private void apply(VisitEvent event, OrderId order, VisitState state, @Nullable Instant plannedFrom) {
        facts.apply(event, order.value(), state, plannedFrom, 0);
    }
}
