// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongfu.evaluation.reconciliation.BreakKind.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.evaluation.fact.MatchStatus;
import org.zhongfu.evaluation.fact.NeedStatus;
import org.zhongfu.evaluation.fact.OrderStatus;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchUnits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchVisits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchedOrder;

class ComparisonTest {

    private static final Instant EARLIER = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T02:00:00Z");
    private static final NeedId NEED = new NeedId(new UUID(1, 1));
    private static final ContractId CONTRACT = new ContractId(new UUID(3, 3));
    private static final MatchId MATCH = new MatchId(new UUID(2, 2));

    /** A match with everything as it should be, to be spoilt in one respect. */
    private static final class Match {
        @Nullable
        MatchStatus status = MatchStatus.ACCEPTED;

        int offered = 3;
        int accepted = 3;
        int heldReleased;
        int consumed;
        int committedReleased;

        @Nullable
        OrderStatus order = OrderStatus.IN_SERVICE;

        int ordered = 3;
        int verified;
        int running;
        int verifiedWithoutUnit;
        int consumedWithoutVisit;

        Match is(@Nullable MatchStatus status) {
            this.status = status;
            return this;
        }

        Match offered(int offered, int accepted, int heldReleased) {
            this.offered = offered;
            this.accepted = accepted;
            this.heldReleased = heldReleased;
            return this;
        }

        Match served(int verified, int consumed, int committedReleased) {
            this.verified = verified;
            this.consumed = consumed;
            this.committedReleased = committedReleased;
            return this;
        }

        Match order(@Nullable OrderStatus order, int ordered) {
            this.order = order;
            this.ordered = ordered;
            return this;
        }

        Match running(int running) {
            this.running = running;
            return this;
        }

        Match without(int unit, int visit) {
            this.verifiedWithoutUnit = unit;
            this.consumedWithoutVisit = visit;
            return this;
        }

        MatchRecord build() {
            return new MatchRecord(
                    MATCH,
                    status,
                    new MatchUnits(offered, accepted, heldReleased, consumed, committedReleased),
                    new MatchedOrder(order, ordered),
                    new MatchVisits(verified, running, verifiedWithoutUnit, consumedWithoutVisit),
                    LATER);
        }
    }

    private static Match match() {
        return new Match();
    }

    private static Match offer() {
        return new Match().is(MatchStatus.OFFERED).offered(3, 0, 0).order(null, 0);
    }

    private static NeedRecord need(@Nullable NeedStatus status, int units, Match... matches) {
        return new NeedRecord(
                NEED,
                status,
                units,
                false,
                "652301",
                EARLIER,
                List.of(matches).stream().map(Match::build).toList());
    }

    private static Set<BreakKind> kinds(NeedRecord need) {
        Set<BreakKind> kinds = EnumSet.noneOf(BreakKind.class);
        Comparison.of(need).forEach(each -> kinds.add(each.kind()));
        return kinds;
    }

    private static void balanced(NeedRecord need) {
        assertThat(Comparison.of(need)).isEmpty();
    }

    private static Break only(NeedRecord need, BreakKind kind) {
        List<Break> found = Comparison.of(need);
        assertThat(found).extracting(Break::kind).containsExactly(kind);
        return found.getFirst();
    }

    @Test
    void everyStepOfAGoodLifeBalances() {
        balanced(need(NeedStatus.REGISTERED, 3));
        balanced(need(NeedStatus.CONFIRMED, 3, offer()));
        balanced(need(NeedStatus.CONFIRMED, 3, match()));
        balanced(need(NeedStatus.CONFIRMED, 3, match().served(2, 2, 0).running(1)));
        balanced(need(NeedStatus.CONFIRMED, 3, match().is(MatchStatus.FULFILLED).served(3, 3, 0)));
        balanced(need(
                NeedStatus.CLOSED,
                3,
                match().is(MatchStatus.FULFILLED).served(2, 2, 1).order(OrderStatus.CLOSED, 3)));
    }

    @Test
    void everyCompensationBalances() {
        Match refused = offer().is(MatchStatus.REFUSED).offered(3, 0, 3);
        balanced(need(NeedStatus.CONFIRMED, 3, refused, offer()));
        balanced(need(NeedStatus.WITHDRAWN, 3, offer().is(MatchStatus.CANCELLED).offered(3, 0, 3)));
        Match cancelled = match().is(MatchStatus.CANCELLED).order(OrderStatus.CANCELLED, 3);
        balanced(need(NeedStatus.WITHDRAWN, 3, cancelled.served(1, 1, 2)));
    }

    @Test
    void aVisitUnderWayKeepsItsUnitWhenTheOrderIsCancelled() {
        Match cancelled = match().is(MatchStatus.CANCELLED).order(OrderStatus.CANCELLED, 3);
        balanced(need(NeedStatus.WITHDRAWN, 3, cancelled.served(1, 1, 1).running(1)));
        Break left = only(need(NeedStatus.WITHDRAWN, 3, cancelled.running(0)), UNITS_STILL_COMMITTED);
        assertThat(left.expected()).isZero();
        assertThat(left.found()).isEqualTo(1);
    }

    @Test
    void aConfirmedNeedIsMatchedOrWaits() {
        assertThat(only(need(NeedStatus.CONFIRMED, 3), NEED_UNANSWERED).expected())
                .isEqualTo(3);
        balanced(new NeedRecord(NEED, NeedStatus.CONFIRMED, 3, true, null, EARLIER, List.of()));
        Match refused = offer().is(MatchStatus.REFUSED).offered(3, 0, 3);
        Match expired = offer().is(MatchStatus.EXPIRED).offered(3, 0, 3);
        only(need(NeedStatus.CONFIRMED, 3, refused, expired), NEED_UNANSWERED);
        Match cancelled = match().is(MatchStatus.CANCELLED).order(OrderStatus.CANCELLED, 3);
        assertThat(only(need(NeedStatus.CONFIRMED, 3, cancelled.served(1, 1, 2)), NEED_UNANSWERED)
                        .found())
                .isEqualTo(1);
        balanced(need(NeedStatus.CONFIRMED, 3, cancelled.served(3, 3, 0)));
        balanced(need(NeedStatus.CLOSED, 3));
        balanced(need(NeedStatus.WITHDRAWN, 3));
    }

    @Test
    void unitsOfANeedNobodyToldOf() {
        Break found = only(need(null, 0, offer()), NEED_UNKNOWN);
        assertThat(found.found()).isEqualTo(3);
        assertThat(found.needId()).isEqualTo(NEED);
    }

    @Test
    void moreUnitsInUseThanNeeded() {
        Break found = only(need(NeedStatus.CONFIRMED, 5, match(), offer()), NEED_EXCEEDED);
        assertThat(found.expected()).isEqualTo(5);
        assertThat(found.found()).isEqualTo(6);
        balanced(need(NeedStatus.CONFIRMED, 6, match(), offer()));
    }

    @Test
    void aWithdrawnNeedHoldsNothing() {
        assertThat(only(need(NeedStatus.WITHDRAWN, 3, offer()), WITHDRAWN_NEED_HOLDS_UNITS)
                        .found())
                .isEqualTo(3);
        only(need(NeedStatus.WITHDRAWN, 3, match()), WITHDRAWN_NEED_HOLDS_UNITS);
    }

    @Test
    void unitsThatDoNotAddUp() {
        Break more = only(
                need(NeedStatus.CONFIRMED, 9, match().offered(3, 5, 0).order(OrderStatus.ACCEPTED, 5)),
                UNITS_DO_NOT_ADD_UP);
        assertThat(more.expected()).isEqualTo(3);
        assertThat(more.found()).isEqualTo(5);
        assertThat(kinds(need(NeedStatus.CONFIRMED, 9, match().served(3, 4, 0).without(0, 1))))
                .containsExactlyInAnyOrder(UNITS_DO_NOT_ADD_UP, UNIT_WITHOUT_VISIT);
        only(need(NeedStatus.CONFIRMED, 9, match().served(2, 2, 2)), UNITS_DO_NOT_ADD_UP);
    }

    @Test
    void anAnsweredOfferHoldsNothing() {
        assertThat(only(
                                need(
                                        NeedStatus.CONFIRMED,
                                        3,
                                        match().offered(3, 2, 0).order(OrderStatus.ACCEPTED, 2)),
                                UNITS_STILL_HELD)
                        .found())
                .isEqualTo(1);
        only(need(NeedStatus.CONFIRMED, 3, offer().is(MatchStatus.EXPIRED)), UNITS_STILL_HELD);
    }

    @Test
    void nothingStaysCommittedWhenNothingWillBeServed() {
        for (OrderStatus over : List.of(
                OrderStatus.REFUSED,
                OrderStatus.CANCELLED,
                OrderStatus.DELIVERED,
                OrderStatus.RETURN_VISITED,
                OrderStatus.CLOSED)) {
            assertThat(only(
                                    need(
                                            NeedStatus.CONFIRMED,
                                            3,
                                            match().order(over, 3).served(1, 1, 0)),
                                    UNITS_STILL_COMMITTED)
                            .found())
                    .isEqualTo(2);
        }
        only(need(NeedStatus.CONFIRMED, 3, match().is(MatchStatus.FULFILLED).served(2, 2, 0)), UNITS_STILL_COMMITTED);
    }

    @Test
    void anAcceptedMatchHasItsOrder() {
        Break missing = only(need(NeedStatus.CONFIRMED, 3, match().order(null, 0)), ORDER_MISSING);
        assertThat(missing.expected()).isEqualTo(3);
        assertThat(missing.since()).isEqualTo(LATER);
        Break differs = only(need(NeedStatus.CONFIRMED, 3, match().order(OrderStatus.ACCEPTED, 2)), ORDER_UNITS_DIFFER);
        assertThat(differs.found()).isEqualTo(2);
        Match takenBack = match().is(MatchStatus.CANCELLED).order(null, 0).served(0, 0, 3);
        balanced(need(NeedStatus.WITHDRAWN, 3, takenBack));
    }

    @Test
    void anOrderHasItsMatch() {
        only(need(NeedStatus.CONFIRMED, 3, offer().order(OrderStatus.OFFERED, 3)), ORDER_WITHOUT_MATCH);
        Match unknown = match().is(null).offered(0, 0, 0);
        assertThat(kinds(need(NeedStatus.CONFIRMED, 3, unknown))).contains(ORDER_WITHOUT_MATCH);
        assertThat(kinds(need(
                        NeedStatus.WITHDRAWN,
                        3,
                        match().is(MatchStatus.CANCELLED).served(0, 0, 3))))
                .containsExactly(ORDER_OUTLIVES_MATCH);
    }

    @Test
    void visitsAndUnitsAreTheSame() {
        Break unpaid =
                only(need(NeedStatus.CONFIRMED, 3, match().served(2, 1, 0).without(1, 0)), VISIT_WITHOUT_UNIT);
        assertThat(unpaid.expected()).isEqualTo(2);
        assertThat(unpaid.found()).isEqualTo(1);
        Break unproven =
                only(need(NeedStatus.CONFIRMED, 3, match().served(1, 2, 0).without(0, 1)), UNIT_WITHOUT_VISIT);
        assertThat(unproven.expected()).isEqualTo(1);
        assertThat(unproven.found()).isEqualTo(2);
        assertThat(kinds(need(NeedStatus.CONFIRMED, 3, match().served(4, 3, 0).without(1, 0))))
                .containsExactlyInAnyOrder(VISITS_EXCEED_ORDER, VISIT_WITHOUT_UNIT);
    }

    @Test
    void noMoreOfAContractIsInUseThanWasBought() {
        assertThat(Comparison.of(new ContractRecord(CONTRACT, "HOME_COOKING", "652301", 10, 10, LATER)))
                .isEmpty();
        assertThat(Comparison.of(new ContractRecord(CONTRACT, "HOME_COOKING", "652301", 10, 11, LATER)))
                .hasValueSatisfying(found -> {
                    assertThat(found.kind()).isEqualTo(CONTRACT_EXCEEDED);
                    assertThat(found.contractId()).isEqualTo(CONTRACT);
                    assertThat(found.expected()).isEqualTo(10);
                    assertThat(found.found()).isEqualTo(11);
                });
    }
}
