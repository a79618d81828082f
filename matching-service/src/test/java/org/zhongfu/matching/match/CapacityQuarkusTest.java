// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;

/** No more units of a contract line are offered than were bought, and the earliest request comes first. */
@QuarkusTest
class CapacityQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Test
    void theSecondOfTwoNeedsForTheLastUnitsWaitsWithAReason() {
        String township = MatchingApi.newTownship();
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 5);

        NeedConfirmed first = matches.confirmNeed(township, 3);
        NeedConfirmed second = matches.confirmNeed(township, 3);

        assertThat(TestMatches.statusOf(TestMatches.matchOf(first))).isEqualTo("OFFERED");
        assertThat(TestMatches.matchesOf(second)).isEmpty();
        assertThat(TestMatches.waitlistOf(second)).containsExactly("WAITING [\"NO_UNITS_LEFT\"]");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("3/0/0");
        DatabaseRows.Event event = DatabaseRows.events(
                        "zhongfu.matching.v1", second.needId().toString())
                .getFirst();
        assertThat(event.name()).isEqualTo("NeedWaitlisted");
        assertThat(event.payload().path("units").asInt()).isEqualTo(3);
        assertThat(event.payload().path("reasonCodes").toString()).isEqualTo("[\"NO_UNITS_LEFT\"]");
    }

    @Test
    void aNeedForMoreUnitsThanAreLeftDoesNotBlockASmallerOne() {
        String township = MatchingApi.newTownship();
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 5);
        matches.confirmNeed(township, 3);

        NeedConfirmed big = matches.confirmNeed(township, 3);
        NeedConfirmed small = matches.confirmNeed(township, 2);

        assertThat(TestMatches.matchesOf(big)).isEmpty();
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(small))).isEqualTo("2/0/0/0");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("5/0/0");
    }

    @Test
    void committedAndConsumedUnitsAreNotOfferedAgain() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, township, 3);
        NeedConfirmed first = matches.confirmNeed(township, 2);
        UUID match = matches.accept(provider, first);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, first));
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/1/1");

        NeedConfirmed second = matches.confirmNeed(township, 2);
        NeedConfirmed third = matches.confirmNeed(township, 1);

        assertThat(TestMatches.waitlistOf(second)).containsExactly("WAITING [\"NO_UNITS_LEFT\"]");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("1/1/1");
        assertThat(TestMatches.statusOf(TestMatches.matchOf(third))).isEqualTo("OFFERED");
    }

    @Test
    void freedUnitsGoToTheEarliestRequestInWhateverOrderNeedsArrived() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 1);
        NeedConfirmed holder = matches.confirmNeed(township, 1);
        NeedConfirmed latest = waiting(township, 1, 5);
        NeedConfirmed earliest = waiting(township, 1, 60);
        NeedConfirmed between = waiting(township, 1, 30);

        List<NeedConfirmed> served = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            matches.refuse(provider, served.isEmpty() ? holder : served.getLast());
            for (NeedConfirmed each : List.of(latest, earliest, between)) {
                if (!served.contains(each) && !TestMatches.matchesOf(each).isEmpty()) {
                    served.add(each);
                }
            }
            assertThat(served).hasSize(turn + 1);
        }

        assertThat(served).containsExactly(earliest, between, latest);
        assertThat(TestMatches.waitlistOf(earliest)).containsExactly("WAITING [\"TURNED_AWAY\"]");
        assertThat(TestMatches.waitlistOf(latest)).containsExactly("MATCHED [\"NO_UNITS_LEFT\"]");
    }

    @Test
    void freedUnitsSkipNeedsForMoreUnits() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, township, 4);
        NeedConfirmed holder = matches.confirmNeed(township, 2);
        matches.confirmNeed(township, 2);
        NeedConfirmed big = waiting(township, 4, 60);
        NeedConfirmed small = waiting(township, 2, 5);

        matches.refuse(provider, holder);

        assertThat(TestMatches.matchesOf(big)).isEmpty();
        assertThat(TestMatches.waitlistOf(big)).containsExactly("WAITING [\"NO_UNITS_LEFT\"]");
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(small))).isEqualTo("2/0/0/0");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("4/0/0");
    }

    @Test
    void aNeedWithoutAContractInItsAreaWaits() {
        NeedConfirmed need = waiting(MatchingApi.newTownship(), 2, 5);

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_CONTRACT_IN_AREA\"]");
    }

    @Test
    void aNewContractServesWaitingNeedsUpToItsUnits() {
        String township = MatchingApi.newTownship();
        NeedConfirmed later = waiting(township, 2, 5);
        NeedConfirmed earlier = waiting(township, 2, 60);

        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 3);
        matches.drain();

        assertThat(TestMatches.unitsOf(TestMatches.matchOf(earlier))).isEqualTo("2/0/0/0");
        assertThat(TestMatches.waitlistOf(earlier)).containsExactly("MATCHED [\"NO_CONTRACT_IN_AREA\"]");
        assertThat(TestMatches.matchesOf(later)).isEmpty();
        assertThat(TestMatches.waitlistOf(later)).containsExactly("WAITING [\"NO_UNITS_LEFT\"]");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("2/0/0");
    }

    @Test
    void aPartlyServedNeedWaitsForItsRemainingUnits() {
        PartlyServed served = partlyServed();

        assertThat(TestMatches.waitlistOf(served.need()))
                .containsExactly("WAITING [\"NO_UNITS_LEFT\",\"TURNED_AWAY\"]");
    }

    @Test
    void aPartlyServedNeedIsQueuedWhenItsRemainingUnitsAreAvailable() {
        PartlyServed served = partlyServed();

        matches.refuse(served.second(), served.holder());

        assertThat(TestMatches.orgsOffered(served.need()))
                .containsExactly(served.first().org(), served.second().org());
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(served.need()))).isEqualTo("1/0/0/0");
        assertThat(TestMatches.contractUnitsOf(served.contract())).isEqualTo("1/0/0");
    }

    /** A need of which one unit is left, and a second provider whose units another need holds. */
    private record PartlyServed(
            NeedConfirmed need, Provider first, Provider second, String contract, NeedConfirmed holder) {}

    private PartlyServed partlyServed() {
        String township = MatchingApi.newTownship();
        Provider first = MatchingApi.registerProvider();
        MatchingApi.signContract(first, township, 5);
        NeedConfirmed need = matches.confirmNeed(township, 5);
        UUID match = matches.accept(first, need);
        Provider second = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(second, township, 2);
        NeedConfirmed holder = matches.confirmNeed(township, 2);
        for (int visit = 0; visit < 4; visit++) {
            events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        }
        events.deliver(TestEvents.orderCancelled(match, need, 4, 1));
        matches.drain();
        return new PartlyServed(need, first, second, contract, holder);
    }

    @Test
    void freedUnitsReachAnEligibleNeedBehindManyIneligibleOnes() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 1);
        NeedConfirmed holder = matches.confirmNeed(township, 1);
        for (int i = 0; i < 120; i++) {
            NeedConfirmed ineligible = TestEvents.need(
                    UUID.randomUUID(), township, 1, TestEvents.now().minus(Duration.ofHours(2)), false);
            events.deliver(TestEvents.facts(
                    ineligible.recipient().personId().value(),
                    township,
                    1,
                    "INDEPENDENT",
                    TestEvents.now().minus(Duration.ofDays(365))));
            events.deliver(ineligible);
        }
        NeedConfirmed last = waiting(township, 1, 5);

        matches.refuse(provider, holder);

        assertThat(TestMatches.matchesOf(last)).hasSize(1);
    }

    @Test
    void simultaneousNeedsGetEveryUnitAndNoMore() throws Exception {
        String township = MatchingApi.newTownship();
        String contract = MatchingApi.signContract(MatchingApi.registerProvider(), township, 7);
        List<NeedConfirmed> needs = new ArrayList<>();
        List<Callable<NeedConfirmed>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> matches.confirmNeed(township, 1));
        }

        needs.addAll(Concurrently.run(tasks));
        matches.drain();

        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("7/0/0");
        assertThat(needs.stream().filter(need -> TestMatches.matchesOf(need).size() == 1))
                .hasSize(7);
        assertThat(needs.stream()
                        .filter(need -> TestMatches.matchesOf(need).isEmpty())
                        .map(TestMatches::waitlistOf))
                .hasSize(9)
                .containsOnly(List.of("WAITING [\"NO_UNITS_LEFT\"]"));
    }

    @Test
    void simultaneousAnswersAllCountAndFreedUnitsAreOfferedInOrder() throws Exception {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(provider, township, 8);
        List<NeedConfirmed> holders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            holders.add(matches.confirmNeed(township, 1));
        }
        List<NeedConfirmed> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(waiting(township, 1, 60 - i));
        }
        List<Callable<Integer>> answers = new ArrayList<>();
        for (NeedConfirmed holder : holders.subList(0, 6)) {
            answers.add(() -> MatchingApi.decide(
                            provider.coordinator(),
                            TestMatches.matchOf(holder),
                            "refusal",
                            1,
                            MatchingApi.refusalBody())
                    .statusCode());
        }
        for (NeedConfirmed holder : holders.subList(6, 8)) {
            answers.add(() -> MatchingApi.decide(
                            provider.coordinator(), TestMatches.matchOf(holder), "acceptance", 1, Map.of())
                    .statusCode());
        }

        List<Integer> statuses = Concurrently.run(answers);
        matches.drain();

        assertThat(statuses).containsOnly(200);
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("6/2/0");
        assertThat(waiting.subList(0, 6))
                .allSatisfy(need -> assertThat(TestMatches.matchesOf(need)).hasSize(1));
        assertThat(waiting.subList(6, 10)).allSatisfy(need -> assertThat(TestMatches.waitlistOf(need))
                .containsExactly("WAITING [\"NO_UNITS_LEFT\"]"));
        assertThat(DatabaseRows.count(
                        "select count(*) from contract_line l where contract_id = ?::uuid and (held, committed, consumed)"
                                + " <> (select sum(u.held), sum(u.committed), sum(u.consumed) from units u"
                                + " where u.line_id = l.id)",
                        contract))
                .isZero();
    }

    /** A need confirmed that many minutes ago, which no provider can serve yet. */
    private NeedConfirmed waiting(String township, int units, int minutes) {
        NeedConfirmed need = matches.confirmNeed(TestEvents.need(
                UUID.randomUUID(), township, units, TestEvents.now().minus(Duration.ofMinutes(minutes)), false));
        assertThat(TestMatches.matchesOf(need)).isEmpty();
        return need;
    }
}
