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

/** An officer has the rest of a need of three units matched again: only what was not served, and once. */
@QuarkusTest
class RestOfNeedQuarkusTest {

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    private Provider provider;
    private String contract;
    private NeedConfirmed need;
    private UUID match;

    @BeforeEach
    void oneOfThreeUnitsIsServed() {
        String township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        contract = MatchingApi.signContract(provider, township, 10);
        need = matches.confirmNeed(township, 3);
        match = matches.accept(provider, need);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));
    }

    @Test
    void undeliveredUnitsAreNotMatchedWithoutADecision() {
        events.deliver(TestEvents.delivered(match, need, 1));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void onlyTheRestIsOffered() {
        events.deliver(TestEvents.delivered(match, need, 1));

        events.deliver(TestEvents.rematchRequested(need, 2));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(2);
        assertThat(TestMatches.unitsOf(TestMatches.matchOf(need))).isEqualTo("2/0/0/0");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("2/0/1");
    }

    @Test
    void aRequestThatArrivesBeforeTheDeliveryWaitsForItsUnits() {
        events.deliver(TestEvents.rematchRequested(need, 2));
        matches.drain();
        assertThat(TestMatches.matchesOf(need)).hasSize(1);

        events.deliver(TestEvents.delivered(match, need, 1));
        matches.drain();

        assertThat(TestMatches.unitsOf(TestMatches.matchOf(need))).isEqualTo("2/0/0/0");
    }

    @Test
    void aRequestDeliveredTwiceOffersTheRestOnce() {
        events.deliver(TestEvents.delivered(match, need, 1));
        events.deliver(TestEvents.rematchRequested(need, 2));
        matches.drain();

        events.deliver(TestEvents.rematchRequested(need, 2));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(2);
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("2/0/1");
    }

    @Test
    void aDecisionIsForOneOrder() {
        events.deliver(TestEvents.delivered(match, need, 1));
        events.deliver(TestEvents.rematchRequested(need, 2));
        matches.drain();
        UUID second = matches.accept(provider, need);
        events.deliver(TestEvents.verified(UUID.randomUUID(), second, need));

        events.deliver(TestEvents.delivered(second, need, 1, 1));
        matches.drain();

        assertThat(TestMatches.unitsOf(second)).isEqualTo("0/0/1/1");
        assertThat(TestMatches.matchesOf(need)).hasSize(2);
    }

    @Test
    void aNeedThatHasEndedIsNotMatchedAgain() {
        events.deliver(TestEvents.delivered(match, need, 1));
        events.deliver(TestEvents.closed(need));

        events.deliver(TestEvents.rematchRequested(need, 2));
        matches.drain();

        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }
}
