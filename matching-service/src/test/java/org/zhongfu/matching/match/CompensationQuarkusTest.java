// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.DatabaseRows;

/** After the acceptance: however the order ends, each unit is consumed or released once. */
@QuarkusTest
class CompensationQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    private String township;
    private Provider provider;
    private String contract;
    private NeedConfirmed need;
    private UUID match;

    @BeforeEach
    void threeOfTenUnitsAreCommitted() {
        township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        contract = MatchingApi.signContract(provider, township, 10);
        need = matches.confirmNeed(township, 3);
        match = matches.accept(provider, need);
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/3/0");
    }

    @Test
    void theAcceptanceSaysWhoAcceptedByTheSubjectAlone() {
        assertThat(last().name()).isEqualTo("MatchAccepted");
        assertThat(last().payload().path("acceptedBy").asText()).isEqualTo("coordinator-" + provider.org());
    }

    @Test
    void theCommittedUnitsOfAWithdrawnNeedAreReleasedWhenItsOrderEnds() {
        events.deliver(TestEvents.withdrawn(need));
        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/3/0/0");
        assertThat(last().name()).isEqualTo("MatchCancelled");
        assertThat(last().payload().path("unitsReleased").asInt()).isZero();

        events.deliver(TestEvents.orderCancelled(match, need, 0, 3));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/3");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
        assertThat(last().payload().path("units").asInt()).isEqualTo(3);
        assertThat(last().payload().path("reasonCode").asText()).isEqualTo("ORDER_CANCELLED");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly("MatchOffered", "MatchAccepted", "MatchCancelled", "UnitsReleased");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        assertThat(TestMatches.waitlistOf(need)).isEmpty();
    }

    @Test
    void aVisitInProgressAtTheWithdrawalCountsOnceItIsVerified() {
        events.deliver(TestEvents.withdrawn(need));
        events.deliver(TestEvents.orderCancelled(match, need, 0, 2));
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/1/0/2");

        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/1");
        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(last().name()).isEqualTo("UnitConsumed");
    }

    @Test
    void aVoidedVisitInProgressAtTheWithdrawalReleasesItsUnitOnce() {
        UUID visit = UUID.randomUUID();
        events.deliver(TestEvents.withdrawn(need));
        events.deliver(TestEvents.orderCancelled(match, need, 0, 2));

        events.deliver(TestEvents.voided(visit, match, need, false, true));
        events.deliver(TestEvents.voided(visit, match, need, false, true));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/3");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly("MatchOffered", "MatchAccepted", "MatchCancelled", "UnitsReleased", "UnitsReleased");
        assertThat(last().payload().path("reasonCode").asText()).isEqualTo("VISIT_VOIDED");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void theUnitsAddUpWhenANeedIsWithdrawnBeforeItsDelivery() {
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.withdrawn(need));

        events.deliver(TestEvents.delivered(match, need, 1));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/1");
        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
    }

    @Test
    void theNeedOfARefusedOrderIsOfferedToTheNextProvider() {
        Provider next = MatchingApi.registerProvider();
        String other = MatchingApi.signContract(next, township, 10);

        events.deliver(TestEvents.orderRefused(match, need));
        events.deliver(TestEvents.orderRefused(match, need));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/3");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly("MatchOffered", "MatchAccepted", "UnitsReleased", "MatchCancelled");
        assertThat(last().payload().path("reasonCode").asText()).isEqualTo("ORDER_REFUSED");
        assertThat(last().payload().path("unitsReleased").asInt()).isZero();
        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org(), next.org());
        assertThat(TestMatches.contractUnitsOf(other)).isEqualTo("3/0/0");
    }

    @Test
    void theUnservedUnitsOfACancelledOrderAreMatchedAgain() {
        Provider next = MatchingApi.registerProvider();
        MatchingApi.signContract(next, township, 10);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.orderCancelled(match, need, 1, 2));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/1");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly("MatchOffered", "MatchAccepted", "UnitConsumed", "UnitsReleased", "MatchCancelled");
        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org(), next.org());
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(need))).isEqualTo("2/0/0/0");
    }

    @Test
    void theUnitOfAVisitVoidedAfterTheCancellationIsMatchedAgain() {
        Provider next = MatchingApi.registerProvider();
        NeedConfirmed single = matches.confirmNeed(township, 1);
        UUID accepted = matches.accept(provider, single);
        MatchingApi.signContract(next, township, 10);
        events.deliver(TestEvents.orderCancelled(accepted, single, 0, 0));
        matches.drain();
        assertThat(TestMatches.unitsOf(accepted)).isEqualTo("0/1/0/0");
        assertThat(TestMatches.matchesOf(single)).hasSize(1);

        events.deliver(TestEvents.voided(UUID.randomUUID(), accepted, single, false, true));
        matches.drain();

        assertThat(TestMatches.unitsOf(accepted)).isEqualTo("0/0/0/1");
        assertThat(TestMatches.orgsOffered(single)).containsExactly(provider.org(), next.org());
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(single))).isEqualTo("1/0/0/0");
    }

    @Test
    void theUndeliveredUnitsOfAPartialDeliveryGoToWaitingNeeds() {
        matches.confirmNeed(township, 6);
        NeedConfirmed waiting = matches.confirmNeed(township, 3);
        assertThat(TestMatches.matchesOf(waiting)).isEmpty();
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.delivered(match, need, 1));
        events.deliver(TestEvents.delivered(match, need, 1));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly("MatchOffered", "MatchAccepted", "UnitConsumed", "UnitsReleased", "MatchFulfilled");
        assertThat(last().payload().path("unitsConsumed").asInt()).isOne();
        assertThat(last().payload().path("unitsReleased").asInt()).isEqualTo(2);
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(waiting))).isEqualTo("3/0/0/0");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("9/0/1");
    }

    @Test
    void theUnitOfAVisitVoidedInAnOpenOrderMayBeServedAgain() {
        UUID visit = UUID.randomUUID();
        events.deliver(TestEvents.verified(visit, match, need));
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/2/1");

        events.deliver(TestEvents.voided(visit, match, need, true, false));
        events.deliver(TestEvents.voided(visit, match, need, true, false));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/3/0/0");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/3/0");
        for (int again = 0; again < 3; again++) {
            events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        }
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/3/0");
    }

    @Test
    void theUnitOfAVerifiedVisitVoidedAfterTheCancellationIsReleasedOnce() {
        UUID visit = UUID.randomUUID();
        events.deliver(TestEvents.verified(visit, match, need));
        events.deliver(TestEvents.orderCancelled(match, need, 1, 2));
        matches.drain();
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"TURNED_AWAY\"]");

        events.deliver(TestEvents.voided(visit, match, need, true, true));
        events.deliver(TestEvents.voided(visit, match, need, true, true));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/3");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .containsExactly(
                        "MatchOffered",
                        "MatchAccepted",
                        "UnitConsumed",
                        "UnitsReleased",
                        "MatchCancelled",
                        "UnitsReleased");
        DatabaseRows.Event event = DatabaseRows.events(
                        "zhongfu.matching.v1", need.needId().toString())
                .getLast();
        assertThat(event.name()).isEqualTo("NeedWaitlisted");
        assertThat(event.payload().path("units").asInt()).isEqualTo(3);
    }

    @Test
    void theUnitOfAVisitVoidedAfterTheDeliveryIsReleasedOnce() {
        UUID visit = UUID.randomUUID();
        events.deliver(TestEvents.verified(visit, match, need));
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
        events.deliver(TestEvents.delivered(match, need, 2));
        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");

        events.deliver(TestEvents.voidedAfterDelivery(visit, match, need));
        events.deliver(TestEvents.voidedAfterDelivery(visit, match, need));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/1");
        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
        assertThat(last().payload().path("reasonCode").asText()).isEqualTo("VISIT_VOIDED");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void theUnitsAddUpWhenTheVoidingArrivesBeforeTheDelivery() {
        UUID visit = UUID.randomUUID();
        events.deliver(TestEvents.verified(visit, match, need));
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        events.deliver(TestEvents.voidedAfterDelivery(visit, match, need));
        events.deliver(TestEvents.delivered(match, need, 2));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/1/2");
        assertThat(TestMatches.statusOf(match)).isEqualTo("FULFILLED");
    }

    @Test
    void theUnitOfAVisitInReviewStaysCommittedUntilItIsConfirmed() {
        UUID visit = UUID.randomUUID();

        events.deliver(TestEvents.inReview(visit, match, need, UUID.randomUUID()));
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/3/0/0");

        events.deliver(TestEvents.confirmedAfterReview(visit, match, need));
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/2/1/0");
    }

    @Test
    void aVisitInProgressVoidedInAnOpenOrderChangesNothing() {
        events.deliver(TestEvents.voided(UUID.randomUUID(), match, need, false, false));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/3/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchAccepted");
    }

    private DatabaseRows.Event last() {
        return DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
    }
}
