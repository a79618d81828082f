// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Officers correct a provider with a reason; matching follows its areas. */
@QuarkusTest
class ProviderCorrectionQuarkusTest {

    private static final String REASON = "按登记证书更正";

    @Inject
    TestMatches matches;

    @Inject
    ContractEndJob job;

    private String township;
    private String kept;
    private String other;

    @BeforeEach
    void twoVillages() {
        township = MatchingApi.newTownship();
        kept = township + "001";
        other = township + "002";
    }

    @Test
    void nameAndCreditCodeAreCorrected() {
        Provider provider = MatchingApi.registerProvider();

        change(MatchingApi.OFFICER, provider, Map.of("name", "汇同社工中心", "uscc", "91512081MA62K0260E", "reason", REASON))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("汇同社工中心"))
                .body("usccValid", equalTo(true))
                .body("areaCodes", contains("652301"));

        assertThat(DatabaseRows.eventNames("zhongfu.provider.v1", provider.id()))
                .containsExactly("ProviderRegistered", "ProviderCorrected");
    }

    @Test
    void nullRemovesTheCreditCode() {
        Provider provider = MatchingApi.registerProvider();
        Map<String, Object> body = new HashMap<>();
        body.put("uscc", null);
        body.put("reason", REASON);

        change(MatchingApi.OFFICER, provider, body).statusCode(200).body("uscc", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "areaCodes"})
    void whatAProviderAlwaysHasIsNotRemoved(String field) {
        Provider provider = MatchingApi.registerProvider();
        Map<String, Object> body = new HashMap<>();
        body.put(field, null);
        body.put("reason", REASON);

        change(MatchingApi.OFFICER, provider, body).statusCode(422).body("violations[0].field", equalTo(field));
    }

    @Test
    void aCreditCodeOfAnotherProviderIsRefused() {
        Provider first = MatchingApi.registerProvider();
        change(MatchingApi.OFFICER, first, Map.of("uscc", "11652300MB00000006", "reason", REASON))
                .statusCode(200);

        change(
                        MatchingApi.OFFICER,
                        MatchingApi.registerProvider(),
                        Map.of("uscc", "11652300MB00000006", "reason", REASON))
                .statusCode(409);
    }

    @Test
    void anAreaOutsideTheCallersIsNotAdded() {
        change(
                        MatchingApi.OFFICER,
                        MatchingApi.registerProvider(),
                        Map.of("areaCodes", List.of("652301", "652302"), "reason", REASON))
                .statusCode(403);
    }

    @Test
    void anOfficerOfOneOfTwoCountiesChangesTheOwnAreasOnly() {
        Provider provider = MatchingApi.registerProviderIn("652301", "652302");

        change(MatchingApi.OFFICER, provider, Map.of("name", "新名称", "reason", REASON))
                .statusCode(403);
        change(MatchingApi.OFFICER, provider, Map.of("areaCodes", List.of("652302", township), "reason", REASON))
                .statusCode(200)
                .body("areaCodes", contains(township, "652302"));
    }

    @Test
    void aCorrectionNeedsAReason() {
        change(MatchingApi.OFFICER, MatchingApi.registerProvider(), Map.of("name", "新名称"))
                .statusCode(400);
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        change(MatchingApi.OFFICER, MatchingApi.registerProvider(), Map.of("reason", REASON))
                .statusCode(422);
    }

    @Test
    void aCorrectionInTheVersionBeforeIsRefused() {
        Provider provider = MatchingApi.registerProvider();
        change(MatchingApi.OFFICER, provider, Map.of("name", "新名称", "reason", REASON))
                .statusCode(200);

        change(MatchingApi.OFFICER, provider, Map.of("name", "旧名称", "reason", REASON))
                .statusCode(412);
    }

    @Test
    void aCoordinatorDoesNotCorrectTheProvider() {
        Provider provider = MatchingApi.registerProvider();

        change(provider.coordinator(), provider, Map.of("name", "新名称", "reason", REASON))
                .statusCode(403);
    }

    @Test
    void anOfferInAnAreaThatWasTakenAwayEnds() {
        Provider provider = signedIn(kept, other);
        NeedConfirmed need = matches.confirmNeed(other, 3);
        UUID offer = TestMatches.matchOf(need);

        correctAreas(provider, kept);
        job.run();
        matches.drain();

        assertThat(DatabaseRows.texts("select status || ' ' || reason_code from match where id = ?", offer))
                .containsExactly("CANCELLED AREA_NO_LONGER_SERVED");
        assertThat(TestMatches.waitlistOf(need)).containsExactly("WAITING [\"OUTSIDE_PROVIDER_AREA\"]");
    }

    @Test
    void anOfferInAnAreaThatStaysIsKept() {
        Provider provider = signedIn(kept, other);
        NeedConfirmed need = matches.confirmNeed(kept, 3);

        correctAreas(provider, kept);
        job.run();

        assertThat(TestMatches.statusOf(TestMatches.matchOf(need))).isEqualTo("OFFERED");
    }

    @Test
    void anAcceptedMatchContinues() {
        Provider provider = signedIn(kept, other);
        NeedConfirmed need = matches.confirmNeed(other, 3);
        UUID match = matches.accept(provider, need);

        correctAreas(provider, kept);
        job.run();

        assertThat(TestMatches.statusOf(match)).isEqualTo("ACCEPTED");
    }

    @Test
    void aNewAreaIsOfferedToNeedsThatWait() {
        Provider provider = signedIn(kept);
        NeedConfirmed need = matches.confirmNeed(other, 3);

        correctAreas(provider, kept, other);
        matches.drain();

        assertThat(TestMatches.orgsOffered(need)).containsExactly(provider.org());
    }

    @Test
    void theHistoryShowsTheAreasAndTheReason() {
        Provider provider = signedIn(kept);
        correctAreas(provider, kept, other);

        RestApi.get(MatchingApi.OFFICER, "/api/v1/providers/{id}/history", provider.id())
                .then()
                .statusCode(200)
                .body("items[1].action", equalTo("changeProvider"))
                .body("items[1].version", equalTo(2))
                .body("items[1].changes.find { it.field == 'areaCodes' }.from", equalTo(kept))
                .body("items[1].changes.find { it.field == 'areaCodes' }.to", equalTo(kept + "," + other))
                .body("items[1].changes.find { it.field == 'correctionReason' }.to", equalTo(REASON));
    }

    private Provider signedIn(String... areas) {
        Provider provider = MatchingApi.registerProviderIn(areas);
        MatchingApi.signContract(provider, township, 10);
        return provider;
    }

    private static void correctAreas(Provider provider, String... areas) {
        change(MatchingApi.OFFICER, provider, Map.of("areaCodes", List.of(areas), "reason", REASON))
                .statusCode(200);
    }

    private static ValidatableResponse change(TestTokens caller, Provider provider, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", "\"1\"")
                .body(body)
                .patch("/api/v1/providers/{id}", provider.id())
                .then();
    }
}
