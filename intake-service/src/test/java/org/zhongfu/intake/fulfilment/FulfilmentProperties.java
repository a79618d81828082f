// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.intake.fulfilment.OrderFact.OrderState;
import org.zhongfu.intake.fulfilment.VisitFact.VisitState;

/** The arithmetic of what is missing, over any orders and visits of a need and over orders for the rest. */
class FulfilmentProperties {

    private static final NeedId NEED = new NeedId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");

    @Property(tries = 500)
    void whatIsMissingAndWhatCountsAreTheUnitsOfTheNeed(
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll("orders") List<OrderFact> orders,
            @ForAll("visits") List<VisitFact> visits) {
        Fulfilment fulfilment = Fulfilment.of(units, orders, visits);

        assertThat(fulfilment.unitsMissing() + Math.min(units, fulfilment.unitsDelivered()))
                .isEqualTo(units);
    }

    @Property(tries = 500)
    void theOutcomeSaysWhatIsMissing(
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll("orders") List<OrderFact> orders,
            @ForAll("visits") List<VisitFact> visits) {
        Fulfilment fulfilment = Fulfilment.of(units, orders, visits);

        NeedResult result = fulfilment.whileConfirmed(null);

        if (result.outcome() == null) {
            assertThat(result.rest()).isNull();
            return;
        }
        assertThat(fulfilment.hasOpenOrder()).isFalse();
        assertThat(result.outcome() == NeedOutcome.MET).isEqualTo(fulfilment.unitsMissing() == 0);
        assertThat(result.outcome() == NeedOutcome.UNMET).isEqualTo(fulfilment.unitsDelivered() == 0);
        assertThat(result.rest() == null).isEqualTo(result.outcome() == NeedOutcome.MET);
        assertThat(result.gapReason() == null).isEqualTo(result.outcome() == NeedOutcome.MET);
    }

    @Property(tries = 300)
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll("orders") List<OrderFact> orders,
            @ForAll("visits") List<VisitFact> visits,
            @ForAll long seed) {
        List<OrderFact> otherOrders = new ArrayList<>(orders);
        List<VisitFact> otherVisits = new ArrayList<>(visits);
        Collections.shuffle(otherOrders, new Random(seed));
        Collections.shuffle(otherVisits, new Random(seed));

        assertThat(Fulfilment.of(units, otherOrders, otherVisits)).isEqualTo(Fulfilment.of(units, orders, visits));
    }

    @Property(tries = 300)
    void aSecondReadingOfTheSameRowsChangesNothing(
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll("orders") List<OrderFact> orders,
            @ForAll("visits") List<VisitFact> visits) {
        Fulfilment fulfilment = Fulfilment.of(units, orders, visits);
        NeedResult first = fulfilment.whileConfirmed(null);

        assertThat(fulfilment.whileConfirmed(first.requestedAfter())).isEqualTo(first);
    }

    @Property(tries = 500)
    void ordersForTheRestNeverDeliverMoreThanTheNeed(
            @ForAll @IntRange(min = 1, max = 12) int units,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 12) Integer> servedByOrder) {
        List<OrderFact> orders = new ArrayList<>();
        List<VisitFact> visits = new ArrayList<>();

        // Each order is for what is missing when it is offered, as matching offers it; some of its visits count.
        for (int served : servedByOrder) {
            int rest = Fulfilment.of(units, orders, visits).unitsMissing();
            if (rest == 0) {
                break;
            }
            OrderFact order = order(orders.size(), OrderState.CLOSED, orders.size());
            orders.add(order);
            IntStream.range(0, rest)
                    .forEach(i -> visits.add(
                            visit(visits.size(), order.orderId(), i < served ? VisitState.VERIFIED : VisitState.OVER)));
        }
        Fulfilment last = Fulfilment.of(units, orders, visits);

        assertThat(last.unitsDelivered()).isLessThanOrEqualTo(units);
        assertThat(last.unitsDelivered())
                .isEqualTo(
                        Math.min(units, servedByOrder.stream().mapToInt(i -> i).sum()));
        assertThat(last.isFinished()).isEqualTo(last.unitsDelivered() == units);
    }

    @Property(tries = 300)
    void aDecisionHoldsForTheOrderItWasMadeAfter(
            @ForAll @IntRange(min = 2, max = 12) int units, @ForAll @IntRange(min = 1, max = 3) int closed) {
        List<OrderFact> orders = new ArrayList<>();
        IntStream.range(0, closed).forEach(i -> orders.add(order(i, OrderState.CLOSED, i)));
        OrderId last = orders.getLast().orderId();
        List<VisitFact> visits = List.of(visit(0, last, VisitState.VERIFIED));
        NeedResult decided = Fulfilment.of(units, orders, visits).whileConfirmed(last);
        orders.add(order(closed, OrderState.CLOSED, closed));

        NeedResult afterTheNext = Fulfilment.of(units, orders, visits).whileConfirmed(decided.requestedAfter());

        assertThat(decided.rest()).isEqualTo(RestOfNeed.QUEUED);
        assertThat(afterTheNext.rest()).isEqualTo(RestOfNeed.TO_DECIDE);
    }

    /** Each row has its own id, as in the database. */
    @Provide
    Arbitrary<List<OrderFact>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(OrderState.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false).injectNull(0.4))
                .as(FulfilmentProperties::order)
                .list()
                .ofMaxSize(4)
                .uniqueElements(OrderFact::orderId);
    }

    @Provide
    Arbitrary<List<VisitFact>> visits() {
        return Combinators.combine(Arbitraries.integers().between(0, 500), Arbitraries.of(VisitState.class))
                .as((number, state) -> visit(number, orderId(number % 4), state))
                .list()
                .ofMaxSize(15)
                .uniqueElements(VisitFact::visitId);
    }

    private static OrderFact order(int number, OrderState state, int day) {
        return order(number, state, day, null);
    }

    private static OrderFact order(int number, OrderState state, int day, @Nullable Boolean restQueued) {
        Instant at = START.plusSeconds(86_400L * day);
        @Nullable Instant ended = state.isOpen() ? null : at;
        return new OrderFact(
                orderId(number), NEED, state, START, null, null, null, null, null, ended, null, restQueued);
    }

    private static VisitFact visit(int number, OrderId order, VisitState state) {
        return new VisitFact(
                new VisitId(new UUID(3, number)), NEED, order, state, null, state == VisitState.VERIFIED ? 1 : 0);
    }

    private static OrderId orderId(int number) {
        return new OrderId(new UUID(2, number));
    }
}
