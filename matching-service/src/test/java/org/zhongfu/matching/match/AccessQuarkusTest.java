// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
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
import org.zhongfu.matching.Ground;
import org.zhongfu.matching.Ground.Provider;
import org.zhongfu.matching.MatchingRows;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.TestTokens;

/** Everybody sees their own organisation's or area's; what is another's looks like what is not there. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessQuarkusTest {

    @Inject
    Board board;

    private Provider provider;
    private String contract;
    private NeedConfirmed need;
    private UUID match;
    private List<String> itsPaths;

    @BeforeEach
    void aProviderHasAnOffer() {
        String township = Ground.township();
        provider = Ground.provider();
        contract = Ground.contract(provider, township, 10);
        need = board.confirmed(township, 3);
        match = Board.matchOf(need);
        itsPaths = List.of(
                "/api/v1/matches/" + match,
                "/api/v1/providers/" + provider.id(),
                "/api/v1/providers/" + provider.id() + "/capacity",
                "/api/v1/contracts/" + contract);
    }

    @Test
    void itsOwnPeopleAndTheOfficersAboveSeeIt() {
        for (TestTokens caller : List.of(
                provider.coordinator(),
                Ground.OFFICER,
                Ground.PREFECTURE,
                Ground.FINANCE,
                TestTokens.as("auditor").area("652300"))) {
            itsPaths.forEach(path -> Ground.as(caller).get(path).then().statusCode(200));
            Ground.as(caller)
                    .get("/api/v1/matches?needId={need}", need.needId().value())
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(match.toString())));
        }
    }

    @Test
    void anOfficerOfAnotherAreaFindsNothing() {
        findsNothing(Ground.NEIGHBOUR);
        preview(Ground.NEIGHBOUR, 404);
    }

    @Test
    void anOfficerWhoseTokenNamesNoAreaFindsNothing() {
        findsNothing(TestTokens.as("prefecture-officer"));
        findsNothing(TestTokens.as("prefecture-officer").area("everywhere"));
        preview(TestTokens.as("prefecture-officer"), 404);
    }

    @Test
    void theCoordinatorOfAnotherOrganisationFindsNothingAndAnswersNothing() {
        TestTokens stranger = Ground.provider().coordinator();

        findsNothing(stranger);
        Ground.answer(stranger, match, "acceptance", 1, Map.of()).then().statusCode(404);
        Ground.answer(stranger, match, "refusal", 1, Ground.refusal()).then().statusCode(404);
        assertThat(Board.statusOf(match)).isEqualTo("OFFERED");
        assertThat(MatchingRows.eventNames(match.toString())).containsExactly("MatchOffered");
    }

    @Test
    void aCoordinatorWhoseTokenNamesNoOrganisationFindsNothing() {
        findsNothing(TestTokens.as("coordinator").area("652301"));
    }

    @Test
    void whatIsNotThereIsNotFoundAndSoIsWhatIsNoId() {
        Ground.as(Ground.PREFECTURE)
                .get("/api/v1/matches/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://zhongfu.example/problems/not-found"));
        Ground.as(Ground.PREFECTURE).get("/api/v1/matches/42").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"matches", "waitlist", "providers", "contracts", "workers", "eligibility-rules", "matches/1"})
    void withoutAValidTokenNothingIsShown(String list) {
        String path = "/api/v1/" + list.replace("/1", "/" + match);

        Ground.json().get(path).then().statusCode(401).contentType("application/problem+json");
        for (TestTokens bad : List.of(
                Ground.PREFECTURE.expired(),
                Ground.PREFECTURE.signedByStranger(),
                Ground.PREFECTURE.audience("another-api"),
                Ground.PREFECTURE.issuer("http://elsewhere/realm"))) {
            Ground.as(bad).get(path).then().statusCode(401);
        }
    }

    @Test
    void withoutATokenNothingIsWritten() {
        Ground.json()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/matches/{id}/acceptance", match)
                .then()
                .statusCode(401);
        for (String path : List.of("providers", "contracts", "workers", "eligibility-rules", "service-lists")) {
            Ground.json().body(Map.of()).post("/api/v1/" + path).then().statusCode(401);
        }
        assertThat(Board.statusOf(match)).isEqualTo("OFFERED");
    }

    @Test
    void anApplicantMaySeeNothingOfThis() {
        TestTokens applicant = TestTokens.as("applicant").area("652301");

        itsPaths.forEach(path -> Ground.as(applicant).get(path).then().statusCode(403));
        Ground.as(applicant).get("/api/v1/waitlist").then().statusCode(403);
    }

    @Test
    void onlyTheCoordinatorAnswersForTheProvider() {
        TestTokens worker = TestTokens.as("social-worker").area("652301").org(provider.org());
        Ground.as(worker).get("/api/v1/matches/{id}", match).then().statusCode(200);

        for (TestTokens other : List.of(worker, Ground.OFFICER)) {
            Ground.answer(other, match, "acceptance", 1, Map.of()).then().statusCode(403);
            Ground.answer(other, match, "refusal", 1, Ground.refusal()).then().statusCode(403);
        }
        assertThat(Board.statusOf(match)).isEqualTo("OFFERED");
    }

    private void findsNothing(TestTokens caller) {
        itsPaths.forEach(path -> Ground.as(caller).get(path).then().statusCode(404));
        for (String list : List.of(
                "matches?needId=" + need.needId(),
                "contracts?providerId=" + provider.id(),
                "workers?providerId=" + provider.id(),
                "providers?orgCode=" + provider.org())) {
            Ground.as(caller).get("/api/v1/" + list).then().statusCode(200).body("items", hasSize(0));
        }
    }

    private void preview(TestTokens caller, int status) {
        Ground.as(caller)
                .post("/api/v1/needs/{id}/match-preview", need.needId().value())
                .then()
                .statusCode(status);
    }
}
