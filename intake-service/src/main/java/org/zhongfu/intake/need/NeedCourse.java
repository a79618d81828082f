// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.application.NeedProgress;
import org.zhongfu.intake.application.NeedProgress.Step;
import org.zhongfu.intake.application.NeedProgressStage;
import org.zhongfu.intake.fulfilment.Fulfilment;
import org.zhongfu.intake.fulfilment.MatchFact;
import org.zhongfu.intake.fulfilment.MatchFact.MatchState;
import org.zhongfu.intake.fulfilment.NeedFacts.WaitingFact;
import org.zhongfu.intake.fulfilment.OrderFact;
import org.zhongfu.intake.fulfilment.OrderFact.OrderState;
import org.zhongfu.intake.fulfilment.RestOfNeed;
import org.zhongfu.intake.fulfilment.VisitFact;
import org.zhongfu.intake.fulfilment.VisitFact.VisitState;
import org.zhongfu.platform.kernel.Zones;

/** The course of a need until now: how far it is, what was reached, and the day of the next visit. */
record NeedCourse(
        Need need, List<MatchFact> matches, List<OrderFact> orders, List<VisitFact> visits, List<WaitingFact> waiting) {

    /**
     * The progress for applicants.
     *
     * @param today the first moment of the present day
     */
    NeedProgress progress(Instant today) {
        Fulfilment fulfilment = Fulfilment.of(need.units(), orders, visits);
        return new NeedProgress(
                need.serviceItem(),
                stage(),
                nextVisitOn(today),
                need.units(),
                fulfilment.unitsDelivered(),
                need.result().outcome(),
                steps());
    }

    private NeedProgressStage stage() {
        return switch (need.status()) {
            case REGISTERED -> NeedProgressStage.REGISTERED;
            case WITHDRAWN -> NeedProgressStage.WITHDRAWN;
            case CONFIRMED -> openOrder().map(NeedCourse::stageOf).orElseGet(this::stageWithoutOrder);
            case CLOSED ->
                // A need that was closed early has an order that goes on; the person is still served.
                openOrder().map(NeedCourse::stageOf).orElse(NeedProgressStage.CLOSED);
        };
    }

    private static NeedProgressStage stageOf(OrderFact order) {
        if (order.state() == OrderState.SUSPENDED) {
            return NeedProgressStage.SUSPENDED;
        }
        if (order.returnVisitedAt() != null) {
            return NeedProgressStage.RETURN_VISITED;
        }
        if (order.deliveredAt() != null) {
            return NeedProgressStage.DELIVERED;
        }
        if (order.startedAt() != null) {
            return NeedProgressStage.IN_SERVICE;
        }
        return order.acceptedAt() == null ? NeedProgressStage.PROVIDER_ACCEPTED : NeedProgressStage.ORDER_ACCEPTED;
    }

    private NeedProgressStage stageWithoutOrder() {
        if (need.result().rest() == RestOfNeed.TO_DECIDE) {
            return NeedProgressStage.REST_TO_DECIDE;
        }
        if (matches.stream().anyMatch(match -> match.state() == MatchState.ACCEPTED && !hasEnded(match))) {
            return NeedProgressStage.PROVIDER_ACCEPTED;
        }
        if (matches.stream().anyMatch(match -> match.state() == MatchState.OFFERED)) {
            return NeedProgressStage.OFFERED;
        }
        Instant offered = lastOffer();
        return waiting.stream()
                        .anyMatch(each -> offered == null || each.waitingSince().isAfter(offered))
                ? NeedProgressStage.WAITING
                : NeedProgressStage.MATCHING;
    }

    /** The topic of matching may be behind that of orders: an order that ended since the offer says that the match has ended. */
    private boolean hasEnded(MatchFact match) {
        Instant offeredAt = match.offeredAt();
        return offeredAt != null
                && orders.stream()
                        .filter(order -> !order.state().isOpen())
                        .flatMap(order -> Optional.ofNullable(order.createdAt()).stream())
                        .anyMatch(createdAt -> !createdAt.isBefore(offeredAt));
    }

    private Optional<OrderFact> openOrder() {
        return orders.stream().filter(order -> order.state().isOpen()).max(Comparator.comparing(order -> order.orderId()
                .value()));
    }

    private @Nullable Instant lastOffer() {
        return matches.stream()
                .flatMap(match -> Optional.ofNullable(match.offeredAt()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate nextVisitOn(Instant today) {
        return visits.stream()
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .flatMap(visit -> Optional.ofNullable(visit.plannedFrom()).stream())
                .filter(from -> !from.isBefore(today))
                .min(Comparator.naturalOrder())
                .map(Zones::dayOf)
                .orElse(null);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        add(steps, NeedProgressStage.REGISTERED, need.provenance().occurredAt());
        matches.forEach(match -> add(steps, NeedProgressStage.OFFERED, match.offeredAt()));
        for (OrderFact order : orders) {
            add(steps, NeedProgressStage.PROVIDER_ACCEPTED, order.createdAt());
            add(steps, NeedProgressStage.ORDER_ACCEPTED, order.acceptedAt());
            add(steps, NeedProgressStage.IN_SERVICE, order.startedAt());
            add(steps, NeedProgressStage.DELIVERED, order.deliveredAt());
            add(steps, NeedProgressStage.RETURN_VISITED, order.returnVisitedAt());
        }
        if (need.hasEnded()) {
            add(steps, stageAtEnd(), need.lastStepAt());
        }
        steps.sort(Comparator.comparing(Step::at).thenComparing(Step::stage));
        return steps;
    }

    private NeedProgressStage stageAtEnd() {
        return need.status() == NeedStatus.WITHDRAWN ? NeedProgressStage.WITHDRAWN : NeedProgressStage.CLOSED;
    }

    private static void add(List<Step> steps, NeedProgressStage stage, @Nullable Instant at) {
        if (at != null) {
            steps.add(new Step(stage, at));
        }
    }
}
