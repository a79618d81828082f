// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Steps of applications after their submission. */
@QuarkusTest
class ApplicationTransitionQuarkusTest {

    private static final Map<String, Object> REJECTION = Map.of("reasonCode", "NOT_ELIGIBLE", "reason", "收入超过标准");

    @Test
    void aRejectionHoldsItsReasonAndHowToAppeal() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "rejection", 2, REJECTION)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("收入超过标准"))
                .body("appeal.withinDays", equalTo(60))
                .body("appeal.text", containsString("reconsideration"));
        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)
                        .getLast()
                        .payload()
                        .path("reasonCode")
                        .asText())
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aRejectionIsReadInChinese() {
        String id = IntakeApi.submitAndReceive();
        IntakeApi.decide(IntakeApi.OFFICER, id, "rejection", 2, REJECTION)
                .then()
                .statusCode(200);

        RestApi.as(IntakeApi.OFFICER)
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("statusLabel", equalTo("不予受理"))
                .body("appeal.text", containsString("行政复议"));
    }

    @Test
    void anApplicationIsReturnedAsIncompleteWhenNoReasonCodeIsSent() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请补充地址"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reasonCode", equalTo("INCOMPLETE"));
    }

    @Test
    void aReturnedApplicationCanBeResubmitted() {
        String id = returned();

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
    void staffDoNotResubmitAnApplicationIntoAnotherArea() {
        String id = returned();

        IntakeApi.decide(IntakeApi.OFFICER, id, "resubmission", 3, Map.of("areaCode", "652302"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("areaCode"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(3);
    }

    @Test
    void anOfficerOfBothAreasResubmitsAnApplicationIntoTheOther() {
        String id = returned();

        IntakeApi.decide(IntakeApi.PREFECTURE_OFFICER, id, "resubmission", 3, Map.of("areaCode", "652302"))
                .then()
                .statusCode(200)
                .body("areaCode", equalTo("652302"));
    }

    @Test
    void anApplicantResubmitsTheirApplicationInAnyArea() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String id = RestApi.created(applicant, "/api/v1/applications", IntakeApi.applicationBody());
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 1, Map.of()));
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请到居住地申请")));

        IntakeApi.decide(applicant, id, "resubmission", 3, Map.of("areaCode", "652302"))
                .then()
                .statusCode(200)
                .body("areaCode", equalTo("652302"));
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
    void anApplicationOfAnotherApplicantIsNotFound() {
        TestTokens applicant = TestTokens.as("applicant").sub(UUID.randomUUID());
        String id = RestApi.created(applicant, "/api/v1/applications", IntakeApi.applicationBody());

        IntakeApi.decide(TestTokens.as("applicant").sub(UUID.randomUUID()), id, "withdrawal", 1, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void anApplicationOfAnotherAreaIsNotFound() {
        IntakeApi.decide(IntakeApi.OTHER_AREA_OFFICER, IntakeApi.submitAndReceive(), "withdrawal", 2, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void anIllegalTransitionNamesTheStateAndTheStatesAllowed() {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(IntakeApi.OFFICER, id, "resubmission", 2, Map.of())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/illegal-move"))
                .body("detail", containsString("\"Received\""))
                .body("allowed", containsInAnyOrder("ACCEPTED", "RETURNED", "REJECTED", "WITHDRAWN"));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    static Stream<Arguments> versions() {
        return Stream.of(Arguments.of("\"1\"", 412), Arguments.of(null, 428), Arguments.of("2", 400));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aStaleMissingOrUnquotedVersionChangesNothing(String ifMatch, int status) {
        String id = IntakeApi.submitAndReceive();
        RequestSpecification request = RestApi.as(IntakeApi.OFFICER).body(Map.of());

        (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(status);
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

    static Stream<TestTokens> badTokens() {
        return Stream.of(
                IntakeApi.OFFICER.expired(), IntakeApi.OFFICER.audience("other"), IntakeApi.OFFICER.signedByStranger());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aStepWithATokenThatIsNotValidIsRefused(TestTokens caller) {
        String id = IntakeApi.submitAndReceive();

        IntakeApi.decide(caller, id, "withdrawal", 2, Map.of()).then().statusCode(401);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void aStepWithoutATokenIsRefused() {
        String id = IntakeApi.submitAndReceive();

        RestApi.anonymous()
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post("/api/v1/applications/{id}/withdrawal", id)
                .then()
                .statusCode(401);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(2);
    }

    @Test
    void aSocialWorkerDoesNotReceiveApplications() {
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/applications", IntakeApi.applicationBody());

        IntakeApi.decide(TestTokens.as("social-worker").area("652301"), id, "reception", 1, Map.of())
                .then()
                .statusCode(403);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(1);
    }

    @Test
    void ofTwoStepsOnOneVersionOneSucceeds() throws Exception {
        String id = IntakeApi.submitAndReceive();
        Callable<Integer> reject = () -> IntakeApi.decide(IntakeApi.OFFICER, id, "rejection", 2, REJECTION)
                .statusCode();
        Callable<Integer> accept = () -> IntakeApi.decide(
                        IntakeApi.OFFICER,
                        id,
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.personBody(IntakeApi.newIdNumber("19520307"))))
                .statusCode();

        assertThat(Concurrently.run(List.of(reject, accept))).containsExactlyInAnyOrder(200, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(3);
    }

    /** An application in version 3 that was returned for completion. */
    private static String returned() {
        String id = IntakeApi.submitAndReceive();
        IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请补充地址"))
                .then()
                .statusCode(200);
        return id;
    }
}
