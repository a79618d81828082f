// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Facts that arrive after the decision about a need are applied to it. */
@QuarkusTest
class LaterFactsQuarkusTest {

    private static final Instant A_YEAR_AGO = Instant.parse("2025-06-01T02:00:00Z");

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    private final UUID person = UUID.randomUUID();
    private String township;
    private String contract;
    private Provider provider;

    @BeforeEach
    void aProviderWithTenUnits() {
        township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        contract = MatchingApi.signContract(provider, township, 10);
    }

    @Test
    void aPersonAssessedAfterTheDecisionGetsAnOffer() {
        NeedConfirmed need = match(TestEvents.need(person, township, 2), SampleFacts.ofPerson(person, township));
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"NOT_ASSESSED\"]");

        apply(SampleFacts.ofPerson(person, township).next().assessedAt(TestEvents.now()));

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void aPersonAssessedBeforeTheDecisionButEnteredLaterGetsAnOffer() {
        NeedConfirmed need = match(TestEvents.need(person, township, 2), SampleFacts.ofPerson(person, township));

        apply(SampleFacts.ofPerson(person, township).next().assessedAt(A_YEAR_AGO));

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void aNeedEnteredLateIsOfferedTodayWhenThePersonIsAssessedToday() {
        Instant tenDaysAgo = TestEvents.now().minus(Duration.ofDays(10));
        NeedConfirmed need =
                match(TestEvents.need(person, township, 2, tenDaysAgo, true), SampleFacts.ofPerson(person, township));

        apply(SampleFacts.ofPerson(person, township).next().assessedAt(TestEvents.now()));

        RestApi.get(MatchingApi.OFFICER, "/api/v1/matches/{id}", TestMatches.matchOf(need))
                .then()
                .statusCode(200)
                .body("backfilled", equalTo(false));
    }

    @Test
    void aPersonIsJudgedForTheFirstDayOfALaterPeriod() {
        LocalDate today = Zones.dayOf(TestEvents.now());

        NeedConfirmed need = match(
                from(today.plusDays(20), TestEvents.need(person, township, 2)),
                SampleFacts.ofPerson(person, township)
                        .assessedAt(A_YEAR_AGO)
                        .inGroup(LocalDate.of(2020, 1, 1), today.plusDays(19)));

        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"NOT_IN_TARGET_GROUP\"]");
    }

    @Test
    void anOfferWithoutAnAnswerIsCancelledWhenItsEvidenceIsVoided() {
        NeedConfirmed need = matchEligible();

        apply(SampleFacts.ofPerson(person, township)
                .next()
                .assessedAt(A_YEAR_AGO)
                .inNoGroup());

        assertThat(DatabaseRows.texts(
                        "select status || ' ' || reason_code from match where id = ?", TestMatches.matchOf(need)))
                .containsExactly("CANCELLED NO_LONGER_ELIGIBLE");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("INELIGIBLE [\"NOT_IN_TARGET_GROUP\"]");
    }

    @Test
    void theUnitsOfACancelledOfferAreReleased() {
        matchEligible();
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("2/0/0");

        apply(SampleFacts.ofPerson(person, township)
                .next()
                .assessedAt(A_YEAR_AGO)
                .inNoGroup());

        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/0/0");
    }

    @Test
    void anAcceptedMatchGoesOn() {
        NeedConfirmed need = matchEligible();
        UUID accepted = matches.accept(provider, need);

        apply(SampleFacts.ofPerson(person, township)
                .next()
                .assessedAt(A_YEAR_AGO)
                .inNoGroup());

        assertThat(TestMatches.statusOf(accepted)).isEqualTo("ACCEPTED");
    }

    @Test
    void anAcceptedMatchIsPublishedWithTheGroupsOfItsDay() {
        NeedConfirmed need = matchEligible();

        UUID accepted = matches.accept(provider, need);

        assertThat(DatabaseRows.events(MatchingEvent.TOPIC, accepted.toString())
                        .getLast()
                        .payload()
                        .at("/groups/0")
                        .asText())
                .isEqualTo("SEVERE_DISABILITY");
    }

    @Test
    void factsThatLeaveThePersonEligibleLeaveTheOffer() {
        NeedConfirmed need = matchEligible();

        apply(SampleFacts.ofPerson(person, township).next().assessedAt(A_YEAR_AGO));

        assertThat(TestMatches.matchesOf(need)).hasSize(1);
        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    private NeedConfirmed matchEligible() {
        return match(
                TestEvents.need(person, township, 2),
                SampleFacts.ofPerson(person, township).assessedAt(A_YEAR_AGO));
    }

    private NeedConfirmed match(NeedConfirmed need, SampleFacts facts) {
        events.deliver(need);
        apply(facts);
        return need;
    }

    private void apply(SampleFacts facts) {
        events.deliver(facts.event());
        matches.drain();
    }

    private static NeedConfirmed from(LocalDate day, NeedConfirmed need) {
        return new NeedConfirmed(
                need.needId(),
                need.aggregateVersion(),
                need.recipient(),
                need.serviceItem(),
                need.units(),
                new ServicePeriod(day, day.plusDays(30)),
                need.requestedAt(),
                need.queuedFrom(),
                need.occurredAt(),
                need.backfilled());
    }
}
