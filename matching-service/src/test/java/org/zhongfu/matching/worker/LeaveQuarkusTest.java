// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Leaves of workers are entered, shortened and withdrawn by the coordinator; their days are published. */
@QuarkusTest
class LeaveQuarkusTest {

    private MatchingApi.Provider provider;
    private String worker;

    @BeforeEach
    void aWorker() {
        provider = MatchingApi.registerProvider();
        worker = RestApi.created(
                provider.coordinator(),
                "/api/v1/workers",
                Map.of(
                        "providerId", provider.id(),
                        "name", "马小红",
                        "subject", "worker-" + UUID.randomUUID(),
                        "areaCode", "652301",
                        "activeFrom", "2024-01-01"));
    }

    @Test
    void aLeaveIsShownAndNamesTheListOfHandOvers() {
        take(1, "2026-12-01", "2026-12-05")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Link", containsString("/api/v1/hand-overs?workerId=" + worker))
                .body("leaves.from", contains("2026-12-01"))
                .body("leaves.reasonCode", contains("SICK_LEAVE"));
    }

    @Test
    void theDaysOfALeaveArePublishedWithoutItsReason() {
        take(1, "2026-12-01", "2026-12-05").statusCode(200);

        JsonNode event =
                DatabaseRows.events("zhongfu.provider.v1", worker).getLast().payload();
        assertThat(event.at("/leaves/0/from").asText()).isEqualTo("2026-12-01");
        assertThat(event.toString()).doesNotContain("SICK_LEAVE");
    }

    @Test
    void anOfficerDoesNotSeeLeaves() {
        take(1, "2026-12-01", "2026-12-05").statusCode(200);

        RestApi.get(MatchingApi.OFFICER, "/api/v1/workers/{id}", worker).then().body("leaves", nullValue());
    }

    @Test
    void aLeaveThatOverlapsAnotherIsRefused() {
        take(1, "2026-12-01", "2026-12-05").statusCode(200);

        take(2, "2026-12-05", "2026-12-09").statusCode(409);
    }

    @Test
    void aLeaveThatEndsBeforeItBeginsIsRefused() {
        take(1, "2026-12-05", "2026-12-01").statusCode(422).body("violations[0].field", equalTo("to"));
    }

    @Test
    void aLeaveIsShortened() {
        take(1, "2026-12-01", "2026-12-05").statusCode(200);

        withdraw(2, Map.of("from", "2026-12-01", "lastDay", "2026-12-02"))
                .statusCode(200)
                .body("leaves.to", contains("2026-12-02"));
    }

    @Test
    void aLeaveThatIsWithdrawnIsGone() {
        take(1, "2026-12-01", "2026-12-05").statusCode(200);

        withdraw(2, Map.of("from", "2026-12-01")).statusCode(200).body("leaves", empty());
    }

    @Test
    void aLeaveThatIsUnknownIsNotWithdrawn() {
        withdraw(1, Map.of("from", "2026-12-01")).statusCode(422).body("violations[0].field", equalTo("from"));
    }

    @Test
    void theCoordinatorOfAnotherProviderDoesNotFindTheWorker() {
        RestApi.transition(
                        TestTokens.as("coordinator").org("ANOTHER"),
                        "/api/v1/workers/{id}/leaves",
                        1,
                        leave("2026-12-01", "2026-12-05"),
                        worker)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse take(long version, String from, String to) {
        return RestApi.transition(
                        provider.coordinator(), "/api/v1/workers/{id}/leaves", version, leave(from, to), worker)
                .then();
    }

    private ValidatableResponse withdraw(long version, Map<String, Object> body) {
        return RestApi.transition(
                        provider.coordinator(), "/api/v1/workers/{id}/leaves/withdrawal", version, body, worker)
                .then();
    }

    private static Map<String, Object> leave(String from, String to) {
        return Map.of("from", from, "to", to, "reasonCode", "SICK_LEAVE");
    }
}
