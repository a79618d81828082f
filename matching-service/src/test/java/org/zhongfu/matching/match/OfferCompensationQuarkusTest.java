// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Before the acceptance: held units are released, and the need is offered to the next provider. */
@QuarkusTest
class OfferCompensationQuarkusTest {

    private static final String EXPIRED =
            "update match set expires_at = now() - interval '1 minute', reached_at = reached_at - interval '3 days' where id = ?";

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    OfferExpiryJob expiryJob;

    private String township;
    private Provider first;
    private Provider second;
    private String contractOfFirst;
    private String contractOfSecond;

    @BeforeEach
    void twoProvidersWithTenUnitsEach() {
        township = MatchingApi.newTownship();
        first = MatchingApi.registerProvider();
        second = MatchingApi.registerProvider();
        contractOfFirst = MatchingApi.signContract(first, township, 10);
        contractOfSecond = MatchingApi.signContract(second, township, 10);
    }

    @Test
    void anOfferHoldsTheUnitsOfTheContract() {
        matches.confirmNeed(township, 3);

        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("3/0/0");
    }

    @Test
    void aRefusalReleasesTheUnitsAndTheNextProviderGetsTheOffer() {
        NeedConfirmed need = matches.confirmNeed(township, 3);
        UUID match = TestMatches.matchOf(need);

        MatchingApi.decide(first.coordinator(), match, "refusal", 1, MatchingApi.refusalBody())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("REFUSED"))
                .body("reasonCode", equalTo("NO_CAPACITY"))
                .body("reasonLabel", equalTo("No capacity is left"))
                .body("reason", equalTo("本周人手不足"))
                .body("units.released", equalTo(3));
        matches.drain();

        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/3");
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/0/0");
        assertThat(TestMatches.orgsOffered(need)).containsExactly(first.org(), second.org());
        assertThat(TestMatches.contractUnitsOf(contractOfSecond)).isEqualTo("3/0/0");
        DatabaseRows.Event refused =
                DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
        assertThat(refused.name()).isEqualTo("MatchRefused");
        assertThat(refused.payload().path("unitsReleased").asInt()).isEqualTo(3);
        assertThat(refused.payload().path("reasonCode").asText()).isEqualTo("NO_CAPACITY");
    }

    @Test
    void aNeedThatAllProvidersRefusedWaits() {
        NeedConfirmed need = refusedByBoth();

        assertThat(TestMatches.matchesOf(need)).hasSize(2);
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"TURNED_AWAY\"]");
    }

    @Test
    void aProviderThatRefusedGetsTheNeedAgainOnlyWithANewContract() {
        NeedConfirmed need = refusedByBoth();

        String another = MatchingApi.signContract(first, township, 3);
        matches.drain();

        assertThat(TestMatches.orgsOffered(need)).containsExactly(first.org(), second.org(), first.org());
        assertThat(TestMatches.contractUnitsOf(another)).isEqualTo("3/0/0");
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/0/0");
    }

    private NeedConfirmed refusedByBoth() {
        NeedConfirmed need = matches.confirmNeed(township, 3);
        matches.refuse(first, need);
        matches.refuse(second, need);
        return need;
    }

    @Test
    void aProviderThatRefusedOneNeedGetsOffersOfOthers() {
        matches.refuse(first, matches.confirmNeed(township, 3));

        NeedConfirmed other = matches.confirmNeed(township, 1);

        assertThat(TestMatches.orgsOffered(other)).containsExactly(first.org());
    }

    @Test
    void anOverdueOfferExpiresOnceAndTheNextProviderGetsIt() {
        NeedConfirmed need = matches.confirmNeed(township, 2);
        UUID match = TestMatches.matchOf(need);
        assertThat(DatabaseRows.update(EXPIRED, match)).isOne();

        expiryJob.expireOverdue();
        expiryJob.expireOverdue();
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("EXPIRED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/2");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchExpired");
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/0/0");
        assertThat(TestMatches.orgsOffered(need)).containsExactly(first.org(), second.org());
    }

    @Test
    void openAndAcceptedOffersDoNotExpire() {
        NeedConfirmed open = matches.confirmNeed(township, 1);
        NeedConfirmed answered = matches.confirmNeed(township, 1);
        UUID accepted = TestMatches.matchOf(answered);
        Provider offered = TestMatches.orgsOffered(answered).contains(first.org()) ? first : second;
        matches.accept(offered, answered);
        DatabaseRows.update(EXPIRED, accepted);

        expiryJob.expireOverdue();
        matches.drain();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(open))).isEqualTo("OFFERED");
        assertThat(TestMatches.statusOf(accepted)).isEqualTo("ACCEPTED");
        assertThat(TestMatches.unitsOf(accepted)).isEqualTo("0/1/0/0");
    }

    @Test
    void anOverdueOfferCannotBeAcceptedBeforeTheJobExpiresIt() {
        NeedConfirmed need = matches.confirmNeed(township, 2);
        UUID match = TestMatches.matchOf(need);
        DatabaseRows.update(EXPIRED, match);

        MatchingApi.decide(first.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://zhongfu.example/problems/conflict"));

        assertThat(TestMatches.unitsOf(match)).isEqualTo("2/0/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered");
    }

    @Test
    void anOfferForANeedEnteredLateNeverExpires() {
        NeedConfirmed need = matches.confirmNeed(
                TestEvents.need(UUID.randomUUID(), township, 1, TestEvents.now().minus(Duration.ofDays(10)), true));
        UUID match = TestMatches.matchOf(need);
        RestApi.as(first.coordinator())
                .get("/api/v1/matches/{id}", match)
                .then()
                .statusCode(200)
                .body("backfilled", equalTo(true))
                .body("expiresAt", nullValue());

        expiryJob.expireOverdue();

        assertThat(TestMatches.statusOf(match)).isEqualTo("OFFERED");
    }

    @Test
    void theHeldUnitsOfAWithdrawnNeedAreReleased() {
        NeedConfirmed need = matches.confirmNeed(township, 3);
        UUID match = TestMatches.matchOf(need);

        events.deliver(TestEvents.withdrawn(need));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/0/0/3");
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/0/0");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        DatabaseRows.Event cancelled =
                DatabaseRows.events("zhongfu.matching.v1", match.toString()).getLast();
        assertThat(cancelled.name()).isEqualTo("MatchCancelled");
        assertThat(cancelled.payload().path("reasonCode").asText()).isEqualTo("NEED_WITHDRAWN");
        assertThat(cancelled.payload().path("unitsReleased").asInt()).isEqualTo(3);
    }

    @Test
    void theOfferOfAWithdrawnNeedIsNotAccepted() {
        NeedConfirmed need = matches.confirmNeed(township, 3);
        UUID match = TestMatches.matchOf(need);
        events.deliver(TestEvents.withdrawn(need));
        matches.drain();

        MatchingApi.decide(first.coordinator(), match, "acceptance", 2, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://zhongfu.example/problems/illegal-move"));
    }

    @Test
    void theOfferOfAClosedNeedIsCancelled() {
        NeedConfirmed need = matches.confirmNeed(township, 3);
        UUID match = TestMatches.matchOf(need);

        events.deliver(TestEvents.closed(need));
        matches.drain();

        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/0/0");
        assertThat(DatabaseRows.events("zhongfu.matching.v1", match.toString())
                        .getLast()
                        .payload()
                        .path("reasonCode")
                        .asText())
                .isEqualTo("NEED_CLOSED");
    }

    @Test
    void aNeedForMoreUnitsThanAreLeftWaits() {
        NeedConfirmed need = matches.confirmNeed(township, 11);

        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"NO_UNITS_LEFT\"]");
    }

    @Test
    void aWaitingNeedThatIsWithdrawnLeavesTheList() {
        NeedConfirmed need = matches.confirmNeed(township, 11);

        events.deliver(TestEvents.withdrawn(need));
        MatchingApi.signContract(first, township, 20);
        matches.drain();

        assertThat(TestMatches.waitlistOf(need)).containsExactly("ENDED [\"NO_UNITS_LEFT\"]");
        assertThat(TestMatches.matchesOf(need)).isEmpty();
    }
}
