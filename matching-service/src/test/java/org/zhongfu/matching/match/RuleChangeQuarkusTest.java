// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.matching.rule.RuleApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.TestClock;

/** A corrected rule judges the offers that were made under the version before. */
@QuarkusTest
class RuleChangeQuarkusTest {

    private static final String ITEM = "SKILL_CULTIVATION";
    private static final Map<String, Integer> OLD = Map.of("minAge", 60);
    private static final Map<String, Integer> YOUNG = Map.of("maxAge", 18);

    @Inject
    TestMatches matches;

    @Inject
    TestClock clock;

    @Inject
    RuleChangeJob job;

    private Provider provider;
    private NeedConfirmed need;

    @BeforeEach
    void anOfferToAnOldPerson() {
        publish(OLD, "2024-01-01");
        String township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        Map<String, Object> contract = MatchingApi.contractBody(provider.id(), township, 5);
        contract.put("lines", List.of(Map.of("serviceItem", ITEM, "units", 5, "unitPrice", "80.00")));
        MatchingApi.signContract(contract);
        need = matches.confirmNeed(TestEvents.forService(ITEM, TestEvents.need(UUID.randomUUID(), township, 2)));
        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void anOfferToWhomTheNewVersionRefusesIsCancelled() {
        publish(YOUNG, "2024-01-01");

        judge();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("CANCELLED");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"TOO_OLD\"]");
    }

    @Test
    void anAcceptedMatchContinues() {
        UUID match = matches.accept(provider, need);
        publish(YOUNG, "2024-01-01");

        judge();

        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
    }

    @Test
    void anOfferToWhomTheNewVersionAcceptsStays() {
        publish(Map.of("minAge", 61), "2024-01-01");

        judge();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void aVersionThatIsNotInForceYetChangesNothing() {
        publish(YOUNG, Zones.dayOf(TestClock.now()).plusDays(5).toString());

        judge();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    private void judge() {
        clock.advance(Duration.ofSeconds(11));
        job.judgeOffers();
        matches.drain();
    }

    private static void publish(Map<String, Integer> conditions, String from) {
        Map<String, Object> body = RuleApi.body(ITEM);
        body.put("validFrom", from);
        body.put("conditions", conditions);
        RuleApi.inForce(body);
    }
}
