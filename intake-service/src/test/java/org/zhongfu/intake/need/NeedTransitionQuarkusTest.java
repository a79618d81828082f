// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Confirmation, withdrawal and closure of needs. */
@QuarkusTest
class NeedTransitionQuarkusTest {

    private static final TestTokens SOCIAL_WORKER =
            TestTokens.as("social-worker").area("652301");

    @Test
    void aConfirmedNeedPublishesWhatMatchingReads() {
        String application = IntakeApi.submitAndReceive();
        String person = IntakeApi.decide(
                        IntakeApi.OFFICER,
                        application,
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.personBody(IntakeApi.newIdNumber("19520307"))))
                .then()
                .statusCode(200)
                .extract()
                .path("personId");
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of(
                        "type", "LIVING_ARRANGEMENT", "livingAlone", true, "validFrom", "2024-01-01", "issuer", "社区"))
                .post("/api/v1/persons/{id}/evidence", person)
                .then()
                .statusCode(201);
        Map<String, Object> body = IntakeApi.needBody(person);
        body.put("applicationId", application);
        body.put("preferences", List.of("LANGUAGE_UG", "FEMALE_WORKER"));
        String submittedAt = RestApi.as(IntakeApi.OFFICER)
                .get("/api/v1/applications/{id}", application)
                .path("occurredAt");

        String id = register(SOCIAL_WORKER, body)
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("requestedAt", equalTo(submittedAt))
                .extract()
                .path("id");
        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CONFIRMED"))
                .body("primaryGroup", equalTo("VULNERABLE_ELDER"));

        DatabaseRows.Event confirmed =
                DatabaseRows.events("zhongfu.intake.v1", id).getLast();
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("NeedRegistered", "NeedConfirmed");
        assertThat(confirmed.key()).isEqualTo(person);
        assertThat(confirmed.payload().path("requestedAt").asText()).isEqualTo(submittedAt);
        assertThat(confirmed.payload().path("groups").path(0).asText()).isEqualTo("VULNERABLE_ELDER");
        JsonNode facts =
                DatabaseRows.events("zhongfu.facts.v1", person).getLast().payload();
        assertThat(facts.path("preferences").toString()).isEqualTo("[\"FEMALE_WORKER\",\"LANGUAGE_UG\"]");
    }

    @Test
    void aNeedIsWithdrawnWithAReason() {
        String id = registeredNeed();

        IntakeApi.decideNeed(
                        IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reasonCode", "PERSON_WISH", "reason", "家人照顾"))
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("PERSON_WISH"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("NeedRegistered", "NeedWithdrawn");
    }

    static Stream<Map<String, Object>> withoutAReason() {
        return Stream.of(Map.of(), Map.of("reasonCode", "WHIM", "reason", "x"));
    }

    @ParameterizedTest
    @MethodSource("withoutAReason")
    void aWithdrawalRequiresAReason(Map<String, Object> body) {
        String id = registeredNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, body)
                .then()
                .statusCode(400);
    }

    @Test
    void aNeedThatIsNotConfirmedCannotBeClosed() {
        String id = registeredNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 1, Map.of())
                .then()
                .statusCode(409)
                .body("allowed", contains("CONFIRMED", "WITHDRAWN"));
    }

    @Test
    void aConfirmedNeedIsClosedAsMetWhenNoReasonIsSent() {
        String id = confirmedNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 2, Map.of())
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("MET"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("NeedRegistered", "NeedConfirmed", "NeedClosed");
    }

    @Test
    void aTransitionOfAnOlderVersionIsRefused() {
        String id = confirmedNeed();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "closure", 1, Map.of())
                .then()
                .statusCode(412);
    }

    @Test
    void aTransitionWithoutAVersionIsRefused() {
        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of())
                .post("/api/v1/needs/{id}/confirmation", registeredNeed())
                .then()
                .statusCode(428);
    }

    @Test
    void aTransitionIsNotDatedBeforeThePreviousOne() {
        String id = registeredNeed();
        String earlier = TestClock.now().minus(Duration.ofHours(1)).toString();

        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of("occurredAt", earlier))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void aNeedOfAnotherAreaIsNotFound() {
        IntakeApi.decideNeed(IntakeApi.OTHER_AREA_OFFICER, registeredNeed(), "confirmation", 1, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void aSocialWorkerDoesNotConfirm() {
        IntakeApi.decideNeed(SOCIAL_WORKER, registeredNeed(), "confirmation", 1, Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoTransitionsOfOneVersionOneSucceeds() throws Exception {
        String id = registeredNeed();
        Callable<Integer> confirm = () -> IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .then()
                .extract()
                .statusCode();
        Callable<Integer> withdraw =
                () -> IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "x"))
                        .then()
                        .extract()
                        .statusCode();

        assertThat(Concurrently.run(List.of(confirm, withdraw))).containsExactlyInAnyOrder(200, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    private static String registeredNeed() {
        return IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));
    }

    private static String confirmedNeed() {
        String id = registeredNeed();
        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "confirmation", 1, Map.of())
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/needs").then();
    }
}
