// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** The explanation of a choice can be read afterwards; staff of a provider read the part about their provider. */
@QuarkusTest
class ExplanationQuarkusTest {

    private static final String FIRST_COOKING_RULE = "018cc251-f400-7000-8000-000000000101";

    @Inject
    TestMatches matches;

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Test
    void officersReadEverythingTheChoiceWasMadeFrom() {
        String township = MatchingApi.newTownship();
        Provider small = MatchingApi.registerProvider();
        MatchingApi.signContract(small, township, 2);
        Provider later = MatchingApi.registerProvider();
        Map<String, Object> notBegun = MatchingApi.contractBody(later.id(), township, 10);
        notBegun.put("periodFrom", Zones.dayOf(TestClock.now()).plusDays(20).toString());
        MatchingApi.signContract(notBegun);
        Provider able = MatchingApi.registerProvider();
        String contract = MatchingApi.signContract(able, township, 10);
        clock.set(TestClock.now());

        NeedConfirmed need = matches.confirmNeed(township, 3);

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches/{id}", TestMatches.matchOf(need))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("providerOrg", equalTo(able.org()))
                .body("explanation.judgedAt", equalTo(need.occurredAt().toString()))
                .body("explanation.units", equalTo(3))
                .body("explanation.areaCode", equalTo(township))
                .body("explanation.listVersion", greaterThanOrEqualTo(2))
                .body("explanation.rule.id", equalTo(FIRST_COOKING_RULE))
                .body("explanation.rule.version", equalTo(1))
                .body("explanation.subject.age", equalTo(75))
                .body(
                        "explanation.subject.judgedFor",
                        equalTo(need.period().periodFrom().toString()))
                .body("explanation.subject.factsVersion", equalTo(1))
                .body("explanation.subject.groups", contains("VULNERABLE_ELDER"))
                .body("explanation.subject.levels.level", contains("PARTIAL_CARE"))
                .body("explanation.reasonCodes", hasSize(0))
                .body("explanation.scoring.version", equalTo(1))
                .body("explanation.override", nullValue())
                .body("explanation.candidates.providerOrg", contains(able.org(), small.org(), later.org()))
                .body("explanation.candidates[0].contractId", equalTo(contract))
                .body("explanation.candidates[0].exclusions", hasSize(0))
                .body("explanation.candidates[0].score.area", equalTo(1000))
                .body("explanation.candidates[0].score.continuity", equalTo(0))
                .body("explanation.candidates[0].score.total", equalTo(600))
                .body("explanation.candidates[1].exclusions", contains("NO_UNITS_LEFT"))
                .body("explanation.candidates[1].score", nullValue())
                .body("explanation.candidates[2].exclusions", contains("NOT_IN_PERIOD"));
    }

    @Test
    void staffOfTheProviderReadTheirPartOfTheExplanation() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);

        RestApi.as(provider.coordinator())
                .get("/api/v1/matches/{id}", TestMatches.matchOf(need))
                .then()
                .statusCode(200)
                .body("explanation.subject", nullValue())
                .body("explanation.candidates.providerOrg", contains(provider.org()))
                .body("explanation.rule.id", equalTo(FIRST_COOKING_RULE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-officer", "evaluator"})
    void rolesForFiguresReadNoFactsAboutThePersonInAnExplanation(String role) {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);

        RestApi.as(TestTokens.as(role).area("652301"))
                .get("/api/v1/matches/{id}", TestMatches.matchOf(need))
                .then()
                .statusCode(200)
                .body("explanation.subject", nullValue())
                .body("explanation.candidates.providerOrg", contains(provider.org()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-officer", "evaluator"})
    void rolesForFiguresDoNotReadWhyAPersonIsNotEligible(String role) {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);
        matches.updateFacts(need, 2, "INDEPENDENT");

        RestApi.get(
                        TestTokens.as(role).area("652301"),
                        "/api/v1/waitlist?needId={need}",
                        need.needId().toString())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reasonCodes", hasSize(0));
    }

    @Test
    void theExplanationIsNotInListsAndDoesNotChange() {
        String township = MatchingApi.newTownship();
        Provider provider = MatchingApi.registerProvider();
        MatchingApi.signContract(provider, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 4);
        UUID match = matches.accept(provider, need);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, need));

        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches?needId={need}", need.needId().value())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].explanation", nullValue());
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches/{id}", match)
                .then()
                .statusCode(200)
                .body("units.consumed", equalTo(1))
                .body("explanation.candidates[0].held", equalTo(0))
                .body("explanation.candidates[0].consumed", equalTo(0))
                .body("explanation.units", equalTo(4));
    }

    @Test
    void aProviderThatHasServedThePersonBeforeComesFirst() {
        String township = MatchingApi.newTownship();
        Provider previous = MatchingApi.registerProvider();
        MatchingApi.signContract(previous, township, 10);
        NeedConfirmed before = matches.confirmNeed(township, 5);
        UUID match = matches.accept(previous, before);
        events.deliver(TestEvents.verified(UUID.randomUUID(), match, before));
        MatchingApi.signContract(MatchingApi.registerProvider(), township, 100);

        NeedConfirmed again = matches.confirmNeed(
                TestEvents.need(before.recipient().personId().value(), township, 1));
        NeedConfirmed ofAnother = matches.confirmNeed(township, 1);

        assertThat(TestMatches.orgsOffered(again)).containsExactly(previous.org());
        assertThat(TestMatches.orgsOffered(ofAnother))
                .isNotEqualTo(List.of(previous.org()))
                .hasSize(1);
        RestApi.as(MatchingApi.OFFICER)
                .get("/api/v1/matches/{id}", TestMatches.matchOf(again))
                .then()
                .body("explanation.candidates[0].servedBefore", equalTo(true))
                .body("explanation.candidates[0].score.continuity", equalTo(1000));
    }
}
