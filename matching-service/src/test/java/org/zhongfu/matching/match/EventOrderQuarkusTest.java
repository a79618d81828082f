// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.DatabaseRows;

/** Events of other services arrive in any order and more than once, with the same result. */
@QuarkusTest
class EventOrderQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents testEvents;

    @Test
    void aNeedWhoseFactsHaveNotArrivedIsNotMatched() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 2);

        testEvents.deliver(need);
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).isEmpty();
        assertThat(TestMatches.waitlistOf(need)).isEmpty();
    }

    @Test
    void aNeedIsMatchedWhenItsFactsArriveLater() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 2);

        testEvents.deliver(need);
        matches.drain();

        testEvents.deliver(TestEvents.facts(need.recipient().personId().value(), township));
        matches.drain();

        assertThat(TestMatches.unitsOf(TestMatches.matchOf(need))).isEqualTo("2/0/0/0");
    }

    @Test
    void factsAndNeedsReceivedTwiceCauseOneOffer() {
        String township = MatchingApi.newTownship();
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 2);

        testEvents.deliver(need);
        testEvents.deliver(TestEvents.facts(need.recipient().personId().value(), township));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("2/0/0");
        assertThat(TestMatches.eventNamesOf(TestMatches.matchOf(need).toString()))
                .containsExactly("MatchOffered");
    }

    @Test
    void olderFactsDoNotReplaceNewerOnes() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        Instant aYearAgo = TestEvents.now().minus(Duration.ofDays(365));
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 1);
        testEvents.deliver(TestEvents.facts(need.recipient().personId().value(), township, 2, "FULL_CARE", aYearAgo));
        testEvents.deliver(TestEvents.facts(need.recipient().personId().value(), township, 1, "INDEPENDENT", aYearAgo));

        testEvents.deliver(need);
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void newerFactsCauseAWaitingNeedToBeMatchedAgain() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        Instant aYearAgo = TestEvents.now().minus(Duration.ofDays(365));
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 1);
        testEvents.deliver(TestEvents.facts(need.recipient().personId().value(), township, 1, "INDEPENDENT", aYearAgo));
        testEvents.deliver(need);
        matches.drain();
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"LEVEL_NOT_MET\"]");

        testEvents.deliver(
                TestEvents.facts(need.recipient().personId().value(), township, 2, "PARTIAL_CARE", aYearAgo));
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).containsExactly("MATCHED [\"LEVEL_NOT_MET\"]");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void aNeedWhoseWithdrawalArrivesBeforeItsConfirmationIsNotMatched() {
        String township = MatchingApi.newTownship();
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 2);
        testEvents.deliver(TestEvents.facts(need.recipient().personId().value(), township));

        testEvents.deliver(TestEvents.withdrawn(need));
        testEvents.deliver(TestEvents.withdrawn(need));
        testEvents.deliver(need);
        matches.drain();
        testEvents.deliver(
                TestEvents.facts(need.recipient().personId().value(), township, 2, "FULL_CARE", TestEvents.now()));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).isEmpty();
        assertThat(TestMatches.waitlistOf(need)).isEmpty();
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
        assertThat(DatabaseRows.texts("select status || ' ' || version from need where id = ?", need.needId()))
                .containsExactly("WITHDRAWN 3");
    }

    @Test
    void aNeedWhoseClosureArrivesBeforeItsConfirmationIsNotMatched() {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = TestEvents.need(UUID.randomUUID(), township, 2);

        testEvents.deliver(TestEvents.closed(need));
        matches.confirmNeed(need);

        assertThat(TestMatches.matchesOf(need)).isEmpty();
        assertThat(DatabaseRows.texts("select status from need where id = ?", need.needId()))
                .containsExactly("CLOSED");
    }

    @Test
    void aWithdrawalReceivedTwiceOrAfterTheEndChangesNothing() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 2);
        UUID match = matches.accept(provider, need);
        testEvents.deliver(TestEvents.closed(need));

        testEvents.deliver(TestEvents.withdrawn(need));
        testEvents.deliver(TestEvents.withdrawn(need));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/2/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchAccepted");
    }

    @Test
    void aVerificationThatArrivesAfterTheDeliveryCountsAndFulfilsTheMatch() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 3);
        UUID match = matches.accept(provider, need);

        testEvents.deliver(TestEvents.delivered(match, need, 2));
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/2/0/1");
        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
        testEvents.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        testEvents.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        testEvents.deliver(TestEvents.delivered(match, need, 2));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/2/1");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/2");
        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly(
                        "MatchOffered",
                        "MatchAccepted",
                        "UnitsReleased",
                        "UnitConsumed",
                        "UnitConsumed",
                        "MatchFulfilled");
    }

    @Test
    void visitsAndDeliveryHaveOneResultInEveryOrderAndWhenReceivedTwice() {
        Provider provider = MatchingApi.registerProvider();
        for (List<Integer> order : ordersOf(List.of(0, 1, 2, 3))) {
            AcceptedMatch accepted = new AcceptedMatch(provider);
            UUID first = UUID.randomUUID();
            List<Event> events = List.of(
                    TestEvents.verified(first, accepted.match, accepted.need),
                    TestEvents.verified(UUID.randomUUID(), accepted.match, accepted.need),
                    TestEvents.voided(first, accepted.match, accepted.need, true, false),
                    TestEvents.delivered(accepted.match, accepted.need, 1));

            accepted.deliver(events, order);

            assertThat(accepted.result()).as("%s", order).isEqualTo("FULFILLED 0/0/1/2 0/0/1");
        }
    }

    @Test
    void visitsAndCancellationHaveOneResultInEveryOrderAndWhenReceivedTwice() {
        Provider provider = MatchingApi.registerProvider();
        for (List<Integer> order : ordersOf(List.of(0, 1, 2, 3))) {
            AcceptedMatch accepted = new AcceptedMatch(provider);
            UUID first = UUID.randomUUID();
            List<Event> events = List.of(
                    TestEvents.verified(first, accepted.match, accepted.need),
                    TestEvents.voided(first, accepted.match, accepted.need, true, true),
                    TestEvents.voided(UUID.randomUUID(), accepted.match, accepted.need, false, true),
                    TestEvents.orderCancelled(accepted.match, accepted.need, 1, 1));

            accepted.deliver(events, order);

            assertThat(accepted.result()).as("%s", order).isEqualTo("CANCELLED 0/0/0/3 0/0/0");
        }
    }

    /** A need of three units with an accepted match. */
    private final class AcceptedMatch {

        private final String contract;
        private final NeedConfirmed need;
        private final UUID match;

        AcceptedMatch(Provider provider) {
            String township = MatchingApi.newTownship();
            contract = MatchingApi.signContract(provider, township, 10);
            need = matches.confirmNeed(township, 3);
            match = matches.accept(provider, need);
        }

        /** Delivers each event twice; one that fails is parked and delivered again at the end. */
        void deliver(List<Event> events, List<Integer> order) {
            List<Event> parked = new ArrayList<>();
            for (int which : order) {
                Event event = events.get(which);
                try {
                    testEvents.deliver(event);
                    testEvents.deliver(event);
                } catch (RuntimeException e) {
                    parked.add(event);
                }
            }
            parked.forEach(testEvents::deliver);
            matches.drain();
        }

        String result() {
            return TestMatches.statusOf(match) + " " + TestMatches.unitsOf(match) + " "
                    + TestMatches.contractUnitsOf(contract);
        }
    }

    private static List<List<Integer>> ordersOf(List<Integer> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : all) {
            List<Integer> rest = new ArrayList<>(all);
            rest.remove(first);
            for (List<Integer> order : ordersOf(rest)) {
                List<Integer> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
