// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Steps of applications, and which applications a caller sees. */
@QuarkusTest
class ApplicationDecisionQuarkusTest {

    @Test
    void aRejectionHoldsItsReasonAndHowToAppeal() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(
                        IntakeApi.OFFICER, id, "rejection", 2, Map.of("reasonCode", "NOT_ELIGIBLE", "reason", "收入超过标准"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("收入超过标准"))
                .body("appeal.withinDays", equalTo(60))
                .body("appeal.text", containsString("reconsideration"));
        RestApi.as(IntakeApi.OFFICER)
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("statusLabel", equalTo("不予受理"))
                .body("appeal.text", containsString("行政复议"));
        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)
                        .getLast()
                        .payload()
                        .path("reasonCode")
                        .asText())
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aReturnedApplicationCanBeResubmitted() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请补充地址"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reasonCode", equalTo("INCOMPLETE"));
        IntakeApi.decide(
                        IntakeApi.OFFICER,
                        id,
                        "resubmission",
                        3,
                        Map.of("address", "北京南路 2 号", "requestedItems", List.of("HOME_CLEANING")))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("SUBMITTED"))
                .body("reason", nullValue())
                .body("requestedItems", equalTo(List.of("HOME_CLEANING")));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly(
                        "ApplicationSubmitted", "ApplicationReceived", "ApplicationReturned", "ApplicationResubmitted");
    }

    @Test
    void anApplicantWithdrawsTheirOwnApplication() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String id = RestApi.created(applicant, "/api/v1/applications", IntakeApi.applicationBody());

        IntakeApi.decide(applicant, id, "withdrawal", 1, Map.of("reason", "不再需要"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void anApplicantDoesNotFindTheApplicationOfAnother() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String id = RestApi.created(applicant, "/api/v1/applications", IntakeApi.applicationBody());

        IntakeApi.decide(TestTokens.as("applicant").sub(UUID.randomUUID()), id, "withdrawal", 1, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void anApplicantReadsTheirOwnName() {
        RestApi.create(
                        TestTokens.as("applicant").sub(UUID.randomUUID()),
                        "/api/v1/applications",
                        IntakeApi.applicationBody())
                .then()
                .statusCode(201)
                .body("applicant.name", equalTo("王小兰"));
    }

    @Test
    void anIllegalTransitionNamesTheStateAndTheStatesAllowed() {
        String id = IntakeApi.submitAndReceive();
        long before = DatabaseRows.eventNames("zhongfu.intake.v1", id).size();

        IntakeApi.decide(IntakeApi.OFFICER, id, "resubmission", 2, Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/illegal-move"))
                .body("detail", containsString("\"Received\""))
                .body("allowed", containsInAnyOrder("ACCEPTED", "RETURNED", "REJECTED", "WITHDRAWN"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize((int) before);
    }

    @ParameterizedTest
    @CsvSource({"'\"1\"', 412", "'2', 400"})
    void aStaleOrMalformedVersionChangesNothing(String tag, int status) {
        String id = IntakeApi.submitAndReceive();

        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", tag)
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(status);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void aMissingVersionChangesNothing() {
        String id = IntakeApi.submitAndReceive();

        RestApi.as(IntakeApi.OFFICER)
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(428);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void aStepIsNotDatedBeforeThePreviousOne() {
        String id = IntakeApi.submitAndReceive();
        String earlier = TestClock.now().minus(Duration.ofHours(1)).toString();

        IntakeApi.decide(IntakeApi.OFFICER, id, "withdrawal", 2, Map.of("occurredAt", earlier))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void aStepRequiresAToken() {
        String id = IntakeApi.submitAndReceive();

        RestApi.anonymous()
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(401);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    static Stream<Arguments> refusedCallers() {
        return Stream.of(
                Arguments.of("expired", IntakeApi.OFFICER.expired(), 401),
                Arguments.of("of another audience", IntakeApi.OFFICER.audience("other"), 401),
                Arguments.of("of another issuer", IntakeApi.OFFICER.signedByStranger(), 401),
                Arguments.of("of another role", TestTokens.as("social-worker").area("652301"), 403));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedCallers")
    void aStepRequiresAValidTokenAndTheRightRole(String name, TestTokens caller, int status) {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(caller, id, "reception", 2, Map.of()).then().statusCode(status);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("of another area", IntakeApi.OTHER_AREA_OFFICER, 404),
                Arguments.of("without an area", TestTokens.as("county-officer"), 404),
                Arguments.of("of the prefecture", IntakeApi.PREFECTURE_OFFICER, 200));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void anApplicationIsReadInItsAreaOnly(String name, TestTokens caller, int status) {
        RestApi.get(caller, "/api/v1/applications/{id}", IntakeApi.submitAndReceive())
                .then()
                .statusCode(status);
    }

    @Test
    void anApplicationOfAnotherAreaTakesNoStep() {
        IntakeApi.decide(IntakeApi.OTHER_AREA_OFFICER, IntakeApi.submitAndReceive(), "withdrawal", 2, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void anApplicationOfAnotherAreaIsNotListed() {
        String id = IntakeApi.submitAndReceive();

        RestApi.as(IntakeApi.OTHER_AREA_OFFICER)
                .queryParam("limit", 200)
                .get("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void socialWorkersSeeMaskedNamesAndNoDescription() {
        RestApi.as(TestTokens.as("social-worker").area("652301"))
                .get("/api/v1/applications/{id}", IntakeApi.submitAndReceive())
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("王某兰"))
                .body("description", nullValue());
    }

    @Test
    void communityAgentsSeeNamesAndDescription() {
        RestApi.as(TestTokens.as("community-agent").area("652301"))
                .get("/api/v1/applications/{id}", IntakeApi.submitAndReceive())
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("王小兰"))
                .body("description", equalTo("独居，行动不便"));
    }

    @Test
    void aListContinuesAtItsCursorWithoutGapsOrRepetitions() {
        String first = IntakeApi.submitAndReceive();
        String second = IntakeApi.submitAndReceive();
        String cursor = null;
        List<String> seen = new ArrayList<>();
        do {
            var request = RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                    .queryParam("limit", 3)
                    .queryParam("status", "RECEIVED")
                    .queryParam("area", "652301");
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/applications")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).contains(first, second).doesNotHaveDuplicates().isSorted();
    }
}
