// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;

/**
 * What orders and visits say about a need. It is computed from all of them each time, never added up, so that nothing is
 * counted twice and a late event corrects it.
 *
 * @param unitsNeeded units of the need
 * @param unitsDelivered units of verified visits, over all orders
 * @param hasOpenOrder true while an order has not ended
 * @param lastEnded the order that ended last; null when none has ended
 */
public record Fulfilment(
        int unitsNeeded,
        int unitsDelivered,
        boolean hasOpenOrder,
        @Nullable OrderFact lastEnded) {

    /** The fulfilment of a need with its orders and visits. */
    public static Fulfilment of(int unitsNeeded, List<OrderFact> orders, List<VisitFact> visits) {
        int delivered = visits.stream()
                .filter(visit -> visit.state() == VisitFact.VisitState.VERIFIED)
                .mapToInt(VisitFact::units)
                .sum();
        Optional<OrderFact> last = orders.stream()
                .filter(order -> !order.state().isOpen())
                .max(Comparator.comparing(Fulfilment::endedAt)
                        .thenComparing(order -> order.orderId().value()));
        return new Fulfilment(
                unitsNeeded,
                delivered,
                orders.stream().anyMatch(order -> order.state().isOpen()),
                last.orElse(null));
    }

    /** Units of the need that were not delivered. */
    public int unitsMissing() {
        return Math.max(0, unitsNeeded - unitsDelivered);
    }

    /** True when all units were delivered, no order is open and the last one was closed: the need closes itself. */
    public boolean isFinished() {
        return !hasOpenOrder && unitsMissing() == 0 && lastState() == OrderFact.OrderState.CLOSED;
    }

    /**
     * The result while the need is confirmed; empty while an order is open or none has ended.
     *
     * @param requestedAfter the closed order after which an officer put the rest into the queue; null when none did
     */
    public NeedResult whileConfirmed(@Nullable OrderId requestedAfter) {
        OrderFact last = lastEnded;
        if (hasOpenOrder || last == null) {
            return NeedResult.none(requestedAfter);
        }
        if (unitsMissing() == 0) {
            return new NeedResult(NeedOutcome.MET, unitsDelivered, null, null, null, uuid(requestedAfter), null);
        }
        boolean closed = last.state() == OrderFact.OrderState.CLOSED;
        boolean queued = last.orderId().equals(requestedAfter) || last.isRestQueued();
        if (!closed && queued && unitsDelivered == 0) {
            return NeedResult.none(requestedAfter); // Matching offers it again, as before.
        }
        return new NeedResult(
                outcome(),
                unitsDelivered,
                gapReason(),
                last.endReasonCode(),
                queued ? RestOfNeed.QUEUED : RestOfNeed.TO_DECIDE,
                uuid(requestedAfter),
                null);
    }

    /**
     * The result of a need that an officer closed; empty while an order is open, which decides when it ends.
     *
     * @param saidMet true when the officer closed it as met; it counts only where no order has ended
     */
    public NeedResult onceClosed(boolean saidMet, @Nullable String referredTo) {
        if (hasOpenOrder) {
            return new NeedResult(null, null, null, null, null, null, referredTo);
        }
        if (lastEnded == null) {
            return new NeedResult(
                    saidMet ? NeedOutcome.MET : NeedOutcome.UNMET,
                    unitsDelivered,
                    saidMet ? null : GapReason.NO_ORDER,
                    null,
                    null,
                    null,
                    referredTo);
        }
        boolean met = unitsMissing() == 0;
        return new NeedResult(
                outcome(),
                unitsDelivered,
                met ? null : gapReason(),
                met ? null : lastEnded.endReasonCode(),
                null,
                null,
                referredTo);
    }

    private NeedOutcome outcome() {
        if (unitsMissing() == 0) {
            return NeedOutcome.MET;
        }
        return unitsDelivered == 0 ? NeedOutcome.UNMET : NeedOutcome.PARTLY_MET;
    }

    private GapReason gapReason() {
        return switch (Objects.requireNonNull(lastState())) {
            case CLOSED, OPEN, SUSPENDED -> GapReason.CLOSED_WITH_UNITS_LEFT;
            case CANCELLED -> GapReason.ORDER_CANCELLED;
            case REFUSED -> GapReason.ORDER_REFUSED;
        };
    }

    private OrderFact.@Nullable OrderState lastState() {
        return lastEnded == null ? null : lastEnded.state();
    }

    private static Instant endedAt(OrderFact order) {
        return order.endedAt() == null ? Instant.EPOCH : order.endedAt();
    }

    private static @Nullable UUID uuid(@Nullable OrderId id) {
        return id == null ? null : id.value();
    }
}
