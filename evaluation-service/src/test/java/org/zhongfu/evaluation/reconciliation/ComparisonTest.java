// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhongfu.evaluation.reconciliation.BreakKind.*;
import static org.zhongfu.evaluation.reconciliation.SampleNeeds.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.evaluation.fact.MatchStatus;
import org.zhongfu.evaluation.fact.NeedStatus;
import org.zhongfu.evaluation.fact.OrderStatus;

class ComparisonTest {

    private static final ContractId CONTRACT = new ContractId(new UUID(3, 3));

    static Stream<Arguments> balancedNeeds() {
        return Stream.of(
                Arguments.of("registered", need(NeedStatus.REGISTERED, 3)),
                Arguments.of("offered", need(NeedStatus.CONFIRMED, 3, offer())),
                Arguments.of("accepted", need(NeedStatus.CONFIRMED, 3, match())),
                Arguments.of(
                        "in service",
                        need(NeedStatus.CONFIRMED, 3, match().served(2, 2, 0).running(1))),
                Arguments.of(
                        "fulfilled", need(NeedStatus.CONFIRMED, 3, fulfilled().served(3, 3, 0))),
                Arguments.of(
                        "closed with a unit released",
                        need(NeedStatus.CLOSED, 3, fulfilled().served(2, 2, 1).order(OrderStatus.CLOSED, 3))),
                Arguments.of(
                        "delivered and rated",
                        need(
                                NeedStatus.CLOSED,
                                3,
                                fulfilled()
                                        .served(3, 3, 0)
                                        .order(OrderStatus.DELIVERED, 3)
                                        .answered(3))),
                Arguments.of("refused and offered again", need(NeedStatus.CONFIRMED, 3, refused(), offer())),
                Arguments.of(
                        "withdrawn while offered",
                        need(NeedStatus.WITHDRAWN, 3, refused().is(MatchStatus.CANCELLED))),
                Arguments.of(
                        "withdrawn in service",
                        need(NeedStatus.WITHDRAWN, 3, cancelled().served(1, 1, 2))),
                Arguments.of(
                        "cancelled with a visit under way, which keeps its unit",
                        need(
                                NeedStatus.WITHDRAWN,
                                3,
                                cancelled().served(1, 1, 1).running(1))),
                Arguments.of(
                        "cancelled after all units were served",
                        need(NeedStatus.CONFIRMED, 3, cancelled().served(3, 3, 0))),
                Arguments.of(
                        "cancelled before its order was opened",
                        need(NeedStatus.WITHDRAWN, 3, cancelled().order(null, 0).served(0, 0, 3))),
                Arguments.of(
                        "on the waiting list",
                        new NeedRecord(NEED, NeedStatus.CONFIRMED, 3, true, null, null, EARLIER, List.of())),
                Arguments.of("closed without a match", need(NeedStatus.CLOSED, 3)),
                Arguments.of("withdrawn without a match", need(NeedStatus.WITHDRAWN, 3)),
                Arguments.of("two matches", need(NeedStatus.CONFIRMED, 6, match(), offer())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("balancedNeeds")
    void aNeedWhoseUnitsAgreeHasNoBreak(String name, NeedRecord need) {
        List<Break> breaks = Comparison.of(need);

        assertThat(breaks).isEmpty();
    }

    static Stream<Arguments> needsWithOneBreak() {
        return Stream.of(
                Arguments.of(
                        "an answer about an order in service",
                        need(NeedStatus.CONFIRMED, 3, match().answered(2)),
                        ANSWER_WITHOUT_DELIVERY,
                        0,
                        2),
                Arguments.of("no match", need(NeedStatus.CONFIRMED, 3), NEED_UNANSWERED, 3, 0),
                Arguments.of(
                        "only ended offers",
                        need(NeedStatus.CONFIRMED, 3, refused(), refused().is(MatchStatus.EXPIRED)),
                        NEED_UNANSWERED,
                        3,
                        0),
                Arguments.of(
                        "cancelled after one of three visits",
                        need(NeedStatus.CONFIRMED, 3, cancelled().served(1, 1, 2)),
                        NEED_UNANSWERED,
                        3,
                        1),
                Arguments.of("need not published", need(null, 0, offer()), NEED_UNKNOWN, 0, 3),
                Arguments.of("two matches", need(NeedStatus.CONFIRMED, 5, match(), offer()), NEED_EXCEEDED, 5, 6),
                Arguments.of(
                        "withdrawn, still offered",
                        need(NeedStatus.WITHDRAWN, 3, offer()),
                        WITHDRAWN_NEED_HOLDS_UNITS,
                        0,
                        3),
                Arguments.of(
                        "withdrawn, still accepted",
                        need(NeedStatus.WITHDRAWN, 3, match()),
                        WITHDRAWN_NEED_HOLDS_UNITS,
                        0,
                        3),
                Arguments.of(
                        "more accepted than offered",
                        need(NeedStatus.CONFIRMED, 9, match().offered(3, 5, 0).order(OrderStatus.ACCEPTED, 5)),
                        UNITS_DO_NOT_ADD_UP,
                        3,
                        5),
                Arguments.of(
                        "more released than accepted",
                        need(NeedStatus.CONFIRMED, 9, match().served(2, 2, 2)),
                        UNITS_DO_NOT_ADD_UP,
                        3,
                        4),
                Arguments.of(
                        "accepted in part, rest still held",
                        need(NeedStatus.CONFIRMED, 3, match().offered(3, 2, 0).order(OrderStatus.ACCEPTED, 2)),
                        UNITS_STILL_HELD,
                        0,
                        1),
                Arguments.of(
                        "expired, still held",
                        need(NeedStatus.CONFIRMED, 3, offer().is(MatchStatus.EXPIRED)),
                        UNITS_STILL_HELD,
                        0,
                        3),
                Arguments.of(
                        "fulfilled, still committed",
                        need(NeedStatus.CONFIRMED, 3, fulfilled().served(2, 2, 0)),
                        UNITS_STILL_COMMITTED,
                        0,
                        1),
                Arguments.of(
                        "cancelled, still committed",
                        need(NeedStatus.WITHDRAWN, 3, cancelled().served(1, 1, 1)),
                        UNITS_STILL_COMMITTED,
                        0,
                        1),
                Arguments.of("no order", need(NeedStatus.CONFIRMED, 3, match().order(null, 0)), ORDER_MISSING, 3, 0),
                Arguments.of(
                        "smaller order",
                        need(NeedStatus.CONFIRMED, 3, match().order(OrderStatus.ACCEPTED, 2)),
                        ORDER_UNITS_DIFFER,
                        3,
                        2),
                Arguments.of(
                        "order of an offer",
                        need(NeedStatus.CONFIRMED, 3, offer().order(OrderStatus.OFFERED, 3)),
                        ORDER_WITHOUT_MATCH,
                        0,
                        3),
                Arguments.of(
                        "order of a match that was not published",
                        need(NeedStatus.CONFIRMED, 3, match().is(null).offered(0, 0, 0)),
                        ORDER_WITHOUT_MATCH,
                        0,
                        3),
                Arguments.of(
                        "match cancelled, order in service",
                        need(
                                NeedStatus.WITHDRAWN,
                                3,
                                match().is(MatchStatus.CANCELLED).served(0, 0, 3)),
                        ORDER_OUTLIVES_MATCH,
                        0,
                        3),
                Arguments.of(
                        "visit without unit",
                        need(NeedStatus.CONFIRMED, 3, match().served(2, 1, 0).without(1, 0)),
                        VISIT_WITHOUT_UNIT,
                        2,
                        1),
                Arguments.of(
                        "unit without visit",
                        need(NeedStatus.CONFIRMED, 3, match().served(1, 2, 0).without(0, 1)),
                        UNIT_WITHOUT_VISIT,
                        1,
                        2));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("needsWithOneBreak")
    void aBreakHasTheUnitsExpectedAndFound(
            String name, NeedRecord need, BreakKind kind, long expectedUnits, long foundUnits) {
        List<Break> breaks = Comparison.of(need);

        assertThat(breaks)
                .extracting(Break::kind, Break::expected, Break::found)
                .containsExactly(tuple(kind, expectedUnits, foundUnits));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "CANCELLED", "DELIVERED", "RETURN_VISITED", "CLOSED"})
    void anOrderThatHasEndedKeepsNoUnitsCommitted(OrderStatus ended) {
        NeedRecord need = need(NeedStatus.CONFIRMED, 3, match().order(ended, 3).served(1, 1, 0));

        List<Break> breaks = Comparison.of(need);

        assertThat(breaks)
                .extracting(Break::kind, Break::expected, Break::found)
                .containsExactly(tuple(UNITS_STILL_COMMITTED, 0L, 2L));
    }

    static Stream<Arguments> needsWithTwoBreaks() {
        return Stream.of(
                Arguments.of(
                        need(NeedStatus.CONFIRMED, 9, match().served(3, 4, 0).without(0, 1)),
                        Set.of(UNITS_DO_NOT_ADD_UP, UNIT_WITHOUT_VISIT)),
                Arguments.of(
                        need(NeedStatus.CONFIRMED, 3, match().served(4, 3, 0).without(1, 0)),
                        Set.of(VISITS_EXCEED_ORDER, VISIT_WITHOUT_UNIT)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("needsWithTwoBreaks")
    void allBreaksOfAMatchAreFound(NeedRecord need, Set<BreakKind> kinds) {
        List<Break> breaks = Comparison.of(need);

        assertThat(breaks).extracting(Break::kind).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void aBreakOfAMatchNamesNeedAndMatchAndSinceWhenItIsKnown() {
        NeedRecord need = need(NeedStatus.CONFIRMED, 3, match().order(null, 0));

        List<Break> breaks = Comparison.of(need);

        assertThat(breaks).containsExactly(new Break(ORDER_MISSING, NEED, MATCH, null, "652301", 3, 0, LATER));
    }

    @Test
    void aContractUsedUpHasNoBreak() {
        ContractRecord contract = new ContractRecord(CONTRACT, "HOME_COOKING", "652301", 10, 10, LATER);

        Optional<Break> found = Comparison.of(contract);

        assertThat(found).isEmpty();
    }

    @Test
    void aContractOfWhichMoreIsInUseThanBoughtIsABreak() {
        ContractRecord contract = new ContractRecord(CONTRACT, "HOME_COOKING", "652301", 10, 11, LATER);

        Optional<Break> found = Comparison.of(contract);

        assertThat(found).contains(new Break(CONTRACT_EXCEEDED, null, null, CONTRACT, "652301", 10, 11, LATER));
    }
}
