// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.JsonBodies;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** An officer gives an offer without an answer to another provider, with a reason. */
@QuarkusTest
class OverrideQuarkusTest {

    private static final TestTokens LIU = MatchingApi.OFFICER.sub("officer-liu");

    @Inject
    TestMatches matches;

    private String township;
    private Provider first;
    private Provider second;
    private String contractOfFirst;
    private String contractOfSecond;
    private NeedConfirmed need;
    private UUID match;

    @BeforeEach
    void theFirstOfTwoProvidersHasAnOfferOfThreeUnits() {
        township = MatchingApi.newTownship();
        first = MatchingApi.registerProvider();
        second = MatchingApi.registerProvider();
        contractOfFirst = MatchingApi.signContract(first, township, 10);
        contractOfSecond = MatchingApi.signContract(second, township, 10);
        need = matches.confirmNeed(township, 3);
        match = TestMatches.matchOf(need);
        assertThat(TestMatches.orgsOffered(need)).containsExactly(first.org());
    }

    @Test
    void theOtherProviderGetsTheOfferAndTheExplanationNamesOfficerAndReason() {
        String after = override(LIU, match, second.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", not(equalTo(match.toString())))
                .body("status", equalTo("OFFERED"))
                .body("needId", equalTo(need.needId().toString()))
                .body("providerOrg", equalTo(second.org()))
                .body("contractId", equalTo(contractOfSecond))
                .body("units.held", equalTo(3))
                .body("explanation.override.by", equalTo("officer-liu"))
                .body("explanation.override.fromProvider", equalTo(first.id()))
                .body("explanation.override.reason", equalTo("本人要求女性护理员"))
                .body("explanation.candidates", hasSize(1))
                .extract()
                .path("id");

        RestApi.as(second.coordinator())
                .get("/api/v1/matches/{id}", after)
                .then()
                .statusCode(200)
                .body("explanation.override.reason", equalTo("本人要求女性护理员"));
        RestApi.as(LIU)
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/matches/{id}", match)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("OVERRIDDEN"))
                .body("reasonLabel", equalTo("已改派其他机构"))
                .body("reason", equalTo("本人要求女性护理员"))
                .body("units.released", equalTo(3));
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/0/0");
        assertThat(TestMatches.contractUnitsOf(contractOfSecond)).isEqualTo("3/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchCancelled");
        assertThat(TestMatches.eventNamesOf(after)).containsExactly("MatchOffered");
    }

    @Test
    void theProviderReadsStarsForANumberInTheReason() {
        Map<String, Object> body = Map.of("providerId", second.id(), "reason", "家属 13812345678");
        String after = MatchingApi.decide(LIU, match, "override", 1, body)
                .then()
                .statusCode(200)
                .header("Personal-Numbers-Found", equalTo("reason=MOBILE_NUMBER"))
                .extract()
                .path("id");

        RestApi.as(second.coordinator())
                .get("/api/v1/matches/{id}", after)
                .then()
                .statusCode(200)
                .body("explanation.override.reason", equalTo("家属 ***********"));
        RestApi.as(first.coordinator())
                .get("/api/v1/matches/{id}", match)
                .then()
                .statusCode(200)
                .body("reason", equalTo("家属 ***********"));
        RestApi.as(LIU)
                .get("/api/v1/matches/{id}", match)
                .then()
                .statusCode(200)
                .body("reason", equalTo("家属 13812345678"));
    }

    @Test
    void anOverrideMayChooseAProviderThatDeclinedTheNeed() {
        matches.refuse(first, need);
        UUID second = TestMatches.matchOf(need);

        override(LIU, second, first.id()).then().statusCode(200).body("providerOrg", equalTo(first.org()));

        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("3/0/0");
        assertThat(TestMatches.contractUnitsOf(contractOfSecond)).isEqualTo("0/0/0");
    }

    @Test
    void theUnitsFreedByAnOverrideAreOfferedToWaitingNeeds() {
        NeedConfirmed waiting = matches.confirmNeed(township, 10);
        assertThat(TestMatches.orgsOffered(waiting)).containsExactly(second.org());
        NeedConfirmed next = matches.confirmNeed(township, 8);
        assertThat(TestMatches.matchesOf(next)).isEmpty();
        Provider third = MatchingApi.registerProvider();
        MatchingApi.signContract(third, township, 3);

        override(LIU, match, third.id()).then().statusCode(200);
        matches.drain();

        assertThat(TestMatches.orgsOffered(next)).containsExactly(first.org());
    }

    @ParameterizedTest
    @ValueSource(strings = {"township-officer", "finance-officer", "auditor"})
    void otherRolesMayNotOverride(String role) {
        override(TestTokens.as(role).area("652301"), match, second.id()).then().statusCode(403);

        assertNothingHasChanged();
    }

    @Test
    void theProviderMayNotOverride() {
        override(first.coordinator(), match, second.id()).then().statusCode(403);

        assertNothingHasChanged();
    }

    @Test
    void anOfficerOfAnotherAreaDoesNotFindTheMatch() {
        override(MatchingApi.OTHER_AREA_OFFICER, match, second.id()).then().statusCode(404);

        assertNothingHasChanged();
    }

    @Test
    void anOverrideRequiresTheCurrentVersion() {
        MatchingApi.decide(LIU, match, "override", 7, body(second.id())).then().statusCode(412);
        RestApi.as(LIU)
                .body(body(second.id()))
                .post("/api/v1/matches/{id}/override", match)
                .then()
                .statusCode(428);

        assertNothingHasChanged();
    }

    @Test
    void anAnsweredOfferCannotBeOverridden() {
        matches.accept(first, need);

        MatchingApi.decide(LIU, match, "override", 2, body(second.id()))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://zhongfu.example/problems/illegal-move"))
                .body("detail", containsString("Accepted"));

        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("0/3/0");
        assertThat(TestMatches.matchesOf(need)).hasSize(1);
    }

    @Test
    void aProviderWithoutAContractHereIsRefusedWithTheReason() {
        assertRefusedBecause(MatchingApi.registerProvider().id(), "NO_CONTRACT_IN_AREA");
        assertRefusedBecause(UUID.randomUUID().toString(), "NO_CONTRACT_IN_AREA");
    }

    @Test
    void aProviderWithTooFewUnitsIsRefusedWithTheReason() {
        Provider small = MatchingApi.registerProvider();
        MatchingApi.signContract(small, township, 2);

        assertRefusedBecause(small.id(), "NO_UNITS_LEFT");
    }

    @Test
    void theReasonOfARefusalIsInTheLanguageOfTheReader() {
        Provider small = MatchingApi.registerProvider();
        MatchingApi.signContract(small, township, 2);

        RestApi.as(LIU)
                .header("Accept-Language", "zh-CN")
                .header("If-Match", "\"1\"")
                .body(body(small.id()))
                .post("/api/v1/matches/{id}/override", match)
                .then()
                .statusCode(422)
                .body("violations[0].message", endsWith("：剩余数量不足"));
    }

    @Test
    void aProviderWhoseContractHasNotBegunIsRefusedWithTheReason() {
        Provider later = MatchingApi.registerProvider();
        Map<String, Object> contract = MatchingApi.contractBody(later.id(), township, 10);
        contract.put("periodFrom", Zones.dayOf(TestClock.now()).plusDays(20).toString());
        MatchingApi.signContract(contract);

        assertRefusedBecause(later.id(), "NOT_IN_PERIOD");
    }

    @Test
    void theProviderThatHasTheOfferIsRefused() {
        assertRefusedBecause(first.id(), "already has the offer");
    }

    @Test
    void theOfferOfAPersonWhoIsNoLongerEligibleHasEnded() {
        matches.updateFacts(need, 2, "INDEPENDENT");

        override(LIU, match, second.id()).then().statusCode(412);

        assertThat(TestMatches.statusOf(match)).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "null", "\"  \"", "7", "\"a\\u0000b\"", "\"a\\ud800b\""})
    void anOverrideWithoutAReadableReasonIsRefused(String reason) {
        String body = JsonBodies.with(body(second.id()), "reason", reason);

        RestApi.as(LIU)
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/matches/{id}/override", match)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));

        assertNothingHasChanged();
    }

    private static Response override(TestTokens caller, UUID match, String provider) {
        return MatchingApi.decide(caller, match, "override", 1, body(provider));
    }

    private static Map<String, Object> body(String provider) {
        return Map.of("providerId", provider, "reason", "本人要求女性护理员");
    }

    private void assertRefusedBecause(String provider, String reason) {
        override(LIU, match, provider)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("providerId"))
                .body("violations[0].message", containsString(reason));
        assertNothingHasChanged();
    }

    private void assertNothingHasChanged() {
        matches.drain();
        assertThat(TestMatches.matchesOf(need)).containsExactly(match.toString());
        assertThat(TestMatches.statusOf(match)).isEqualTo("OFFERED");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("3/0/0/0");
        assertThat(TestMatches.contractUnitsOf(contractOfFirst)).isEqualTo("3/0/0");
        assertThat(TestMatches.contractUnitsOf(contractOfSecond)).isEqualTo("0/0/0");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered");
    }
}
