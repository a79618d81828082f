// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.RestApi;

/** Retries of an answer to an offer change nothing. */
@QuarkusTest
class MatchIdempotencyQuarkusTest {

    @Inject
    TestMatches matches;

    private Provider provider;
    private String contract;
    private NeedConfirmed need;
    private UUID match;

    @BeforeEach
    void aProviderHasAnOffer() {
        String township = MatchingApi.newTownship();
        provider = MatchingApi.registerProvider();
        contract = MatchingApi.signContract(provider, township, 10);
        need = matches.confirmNeed(township, 3);
        match = TestMatches.matchOf(need);
    }

    @Test
    void aRetryWithTheSameIdempotencyKeyGetsTheSameAnswerAndChangesNothing() {
        String key = UUID.randomUUID().toString();

        String first = answer("acceptance", key, Map.of())
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue())
                .header("ETag", "\"2\"")
                .extract()
                .asString();
        String again = answer("acceptance", key, Map.of())
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"2\"")
                .extract()
                .asString();

        assertThat(again).isEqualTo(first);
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchAccepted");
        assertThat(TestMatches.contractUnitsOf(contract)).isEqualTo("0/3/0");
    }

    @Test
    void anIdempotencyKeyIsForOneBody() {
        String key = UUID.randomUUID().toString();
        RestApi.done(answer("refusal", key, MatchingApi.refusalBody()));

        answer("refusal", key, Map.of("reasonCode", "TOO_FAR", "reason", "路途太远"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://zhongfu.example/problems/key-reused"));
        matches.drain();

        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchRefused");
    }

    @Test
    void anIdempotencyKeyIsForOneOperation() {
        String key = UUID.randomUUID().toString();
        RestApi.done(answer("refusal", key, MatchingApi.refusalBody()));

        answer("acceptance", key, Map.of()).then().statusCode(422);
        matches.drain();

        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchRefused");
    }

    @Test
    void theIdempotencyKeyOfAFailedRequestMayBeUsedAgain() {
        String key = UUID.randomUUID().toString();
        RestApi.as(provider.coordinator())
                .header("Idempotency-Key", key)
                .header("If-Match", "\"9\"")
                .body(Map.of())
                .post("/api/v1/matches/{id}/acceptance", match)
                .then()
                .statusCode(412);

        answer("acceptance", key, Map.of()).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void withoutAKeyARetryIsStale() {
        accept();

        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(412)
                .body("type", equalTo("https://zhongfu.example/problems/stale"));

        assertAcceptedOnce();
    }

    @Test
    void anAcceptedMatchIsNotAcceptedAgain() {
        accept();

        MatchingApi.decide(provider.coordinator(), match, "acceptance", 2, Map.of())
                .then()
                .statusCode(409)
                .body("allowed", equalTo(List.of("CANCELLED", "FULFILLED")));

        assertAcceptedOnce();
    }

    @Test
    void anAcceptedMatchIsNotRefused() {
        accept();

        MatchingApi.decide(provider.coordinator(), match, "refusal", 2, MatchingApi.refusalBody())
                .then()
                .statusCode(409);

        assertAcceptedOnce();
    }

    @Test
    void anAnswerRequiresTheVersionThatWasSeen() {
        RestApi.as(provider.coordinator())
                .body(Map.of())
                .post("/api/v1/matches/{id}/acceptance", match)
                .then()
                .statusCode(428)
                .body("type", equalTo("https://zhongfu.example/problems/precondition-required"));

        assertThat(TestMatches.statusOf(match)).isEqualTo("OFFERED");
    }

    @Test
    void ofASimultaneousAcceptanceAndRefusalOneCounts() throws Exception {
        List<Callable<Integer>> both = List.of(
                () -> MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                        .statusCode(),
                () -> MatchingApi.decide(provider.coordinator(), match, "refusal", 1, MatchingApi.refusalBody())
                        .statusCode());

        List<Integer> statuses = Concurrently.run(both);
        matches.drain();

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(TestMatches.eventNamesOf(match.toString()))
                .hasSize(2)
                .last()
                .isEqualTo(statuses.getFirst() == 200 ? "MatchAccepted" : "MatchRefused");
    }

    private void accept() {
        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(200);
    }

    private void assertAcceptedOnce() {
        assertThat(TestMatches.eventNamesOf(match.toString())).containsExactly("MatchOffered", "MatchAccepted");
        assertThat(TestMatches.unitsOf(match)).isEqualTo("0/3/0/0");
    }

    private Response answer(String answer, String key, Map<String, Object> body) {
        return RestApi.as(provider.coordinator())
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/matches/{id}/" + answer, match);
    }
}
