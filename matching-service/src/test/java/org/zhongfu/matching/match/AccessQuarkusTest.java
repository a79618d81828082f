// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Callers see the records of their organisation or area; others are answered like records that do not exist. */
@QuarkusTest
class AccessQuarkusTest {

    @Inject
    TestMatches matches;

    private Provider provider;
    private String contract;
    private NeedConfirmed need;
    private UUID match;
    private List<String> paths;

    @BeforeEach
    void aProviderHasAnOffer() {
        String township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        contract = MatchingApi.signContract(provider, township, 10);
        need = matches.confirmNeed(township, 3);
        match = TestMatches.matchOf(need);
        paths = List.of(
                "/api/v1/matches/" + match,
                "/api/v1/providers/" + provider.id(),
                "/api/v1/providers/" + provider.id() + "/capacity",
                "/api/v1/contracts/" + contract);
    }

    @Test
    void staffOfTheProviderAndOfficersOfTheAreaReadTheRecords() {
        for (TestTokens caller : List.of(
                provider.coordinator(),
                MatchingApi.OFFICER,
                MatchingApi.PREFECTURE_OFFICER,
                MatchingApi.FINANCE_OFFICER,
                TestTokens.as("auditor").area("652300"))) {
            paths.forEach(path -> RestApi.as(caller).get(path).then().statusCode(200));
            RestApi.as(caller)
                    .get("/api/v1/matches?needId={need}", need.needId().value())
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(match.toString())));
        }
    }

    @Test
    void anOfficerOfAnotherAreaFindsNothing() {
        assertFindsNothing(MatchingApi.OTHER_AREA_OFFICER);
        preview(MatchingApi.OTHER_AREA_OFFICER, 404);
    }

    @Test
    void anOfficerWhoseTokenNamesNoAreaFindsNothing() {
        assertFindsNothing(TestTokens.as("prefecture-officer"));
        assertFindsNothing(TestTokens.as("prefecture-officer").area("everywhere"));
        preview(TestTokens.as("prefecture-officer"), 404);
    }

    @Test
    void aCoordinatorOfAnotherOrganisationFindsNothing() {
        assertFindsNothing(MatchingApi.registerProvider().coordinator());
    }

    @Test
    void aCoordinatorOfAnotherOrganisationCannotAnswer() {
        TestTokens stranger = MatchingApi.registerProvider().coordinator();

        MatchingApi.decide(stranger, match, "acceptance", 1, Map.of()).then().statusCode(404);
        MatchingApi.decide(stranger, match, "refusal", 1, MatchingApi.refusalBody())
                .then()
                .statusCode(404);
        assertThat(TestMatches.statusOf(match)).isEqualTo("OFFERED");
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered");
    }

    @Test
    void aCoordinatorWhoseTokenNamesNoOrganisationFindsNothing() {
        assertFindsNothing(TestTokens.as("coordinator").area("652301"));
    }

    @Test
    void unknownAndInvalidIdsAreNotFound() {
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .get("/api/v1/matches/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://zhongfu.example/problems/not-found"));
        RestApi.as(MatchingApi.PREFECTURE_OFFICER)
                .get("/api/v1/matches/42")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"matches", "waitlist", "providers", "contracts", "workers", "eligibility-rules", "matches/1"})
    void requestsWithoutAValidTokenAreRefused(String list) {
        String path = "/api/v1/" + list.replace("/1", "/" + match);

        RestApi.anonymous().get(path).then().statusCode(401).contentType("application/problem+json");
        for (TestTokens bad : List.of(
                MatchingApi.PREFECTURE_OFFICER.expired(),
                MatchingApi.PREFECTURE_OFFICER.signedByStranger(),
                MatchingApi.PREFECTURE_OFFICER.audience("another-api"),
                MatchingApi.PREFECTURE_OFFICER.issuer("http://elsewhere/realm"))) {
            RestApi.as(bad).get(path).then().statusCode(401);
        }
    }

    @Test
    void changesWithoutATokenAreRefused() {
        RestApi.anonymous()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/matches/{id}/acceptance", match)
                .then()
                .statusCode(401);
        for (String path : List.of("providers", "contracts", "workers", "eligibility-rules", "service-lists")) {
            RestApi.anonymous().body(Map.of()).post("/api/v1/" + path).then().statusCode(401);
        }
        assertThat(TestMatches.statusOf(match)).isEqualTo("OFFERED");
    }

    @Test
    void applicantsMayNotReadTheRecords() {
        TestTokens applicant = TestTokens.as("applicant").area("652301");

        paths.forEach(path -> RestApi.as(applicant).get(path).then().statusCode(403));
        RestApi.as(applicant).get("/api/v1/waitlist").then().statusCode(403);
    }

    @Test
    void aWorkerOfTheProviderReadsTheMatch() {
        RestApi.get(workerOfTheProvider(), "/api/v1/matches/{id}", match).then().statusCode(200);
    }

    @Test
    void onlyTheCoordinatorAnswersForTheProvider() {
        for (TestTokens other : List.of(workerOfTheProvider(), MatchingApi.OFFICER)) {
            MatchingApi.decide(other, match, "acceptance", 1, Map.of()).then().statusCode(403);
            MatchingApi.decide(other, match, "refusal", 1, MatchingApi.refusalBody())
                    .then()
                    .statusCode(403);
        }
        assertThat(TestMatches.statusOf(match)).isEqualTo("OFFERED");
    }

    private TestTokens workerOfTheProvider() {
        return TestTokens.as("social-worker").area("652301").org(provider.org());
    }

    private void assertFindsNothing(TestTokens caller) {
        paths.forEach(path -> RestApi.as(caller).get(path).then().statusCode(404));
        for (String list : List.of(
                "matches?needId=" + need.needId(),
                "contracts?providerId=" + provider.id(),
                "workers?providerId=" + provider.id(),
                "providers?orgCode=" + provider.org())) {
            RestApi.as(caller).get("/api/v1/" + list).then().statusCode(200).body("items", hasSize(0));
        }
    }

    private void preview(TestTokens caller, int status) {
        RestApi.as(caller)
                .post("/api/v1/needs/{id}/match-preview", need.needId().value())
                .then()
                .statusCode(status);
    }
}
