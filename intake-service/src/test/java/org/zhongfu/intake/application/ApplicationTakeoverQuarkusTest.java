// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who signs in later takes over what they sent without a login. */
@QuarkusTest
class ApplicationTakeoverQuarkusTest {

    private final TestTokens applicant = applicant();
    private String id;
    private String receipt;
    private String code;

    @BeforeEach
    void submit() {
        ExtractableResponse<Response> submitted = RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        id = submitted.path("id");
        receipt = submitted.path("receipt");
        code = submitted.path("queryCode");
    }

    @Test
    void itIsListedAsTheirOwn() {
        takeOver(applicant, code).then().statusCode(200).body("id", equalTo(id));

        list(applicant).then().body("items.id", contains(id));
    }

    @Test
    void theirOwnDescriptionIsReadAsTheyWroteIt() {
        String asSent =
                RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", id).path("applicant.name");

        takeOver(applicant, code).then().body("applicant.name", equalTo(asSent));
    }

    @Test
    void itIsWithdrawnAsTheirOwn() {
        RestApi.done(takeOver(applicant, code));

        IntakeApi.decide(applicant, id, "withdrawal", 1, Map.of()).then().statusCode(200);
    }

    @Test
    void itIsSubmittedAgainAsTheirOwn() {
        RestApi.done(takeOver(applicant, code));
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 1, Map.of()));
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请补充地址")));

        IntakeApi.decide(applicant, id, "resubmission", 3, Map.of()).then().statusCode(200);
    }

    @Test
    void takingItOverTwiceIsHarmless() {
        RestApi.done(takeOver(applicant, code));

        takeOver(applicant, code).then().statusCode(200).body("id", equalTo(id));

        assertThat(takeovers()).containsExactly("APPLICATION_TAKEN_OVER");
    }

    @Test
    void whatBelongsToSomebodyElseIsRefusedAsAWrongCode() {
        RestApi.done(takeOver(applicant, code));
        TestTokens other = applicant();
        String wrong =
                takeOver(other, "22222222").then().statusCode(404).extract().path("detail");

        takeOver(other, code).then().statusCode(404).body("detail", equalTo(wrong));

        list(other).then().body("items", empty());
        list(applicant).then().body("items.id", contains(id));
    }

    @Test
    void whatSomebodySentWithALoginIsRefused() {
        ExtractableResponse<Response> sent = RestApi.as(applicant())
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();

        takeOver(applicant, sent.path("receipt"), sent.path("queryCode")).then().statusCode(404);
    }

    @Test
    void whoSentItWithALoginGetsTheirOwn() {
        ExtractableResponse<Response> sent = RestApi.as(applicant)
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();

        takeOver(applicant, sent.path("receipt"), sent.path("queryCode"))
                .then()
                .statusCode(200)
                .body("id", equalTo(sent.path("id")));
    }

    @Test
    void wrongCodesCountToTheLimitOfTheCaller() {
        for (int i = 0; i < CallerAttempts.MAX_ATTEMPTS; i++) {
            takeOver(applicant, "22222222").then().statusCode(404);
        }

        takeOver(applicant, code).then().statusCode(429);
    }

    @Test
    void ofTwoAtOnceOneOwnsIt() throws Exception {
        TestTokens other = applicant();

        List<Integer> answers =
                Concurrently.run(List.of(() -> takeOver(applicant, code).statusCode(), () -> takeOver(other, code)
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 404);
        assertThat(takeovers()).hasSize(1);
    }

    @Test
    void otherRolesTakeNothingOver() {
        takeOver(TestTokens.as("agency").sub(UUID.randomUUID()).org("A"), code)
                .then()
                .statusCode(403);
    }

    private List<String> takeovers() {
        return DatabaseRows.texts(
                "select action from audit_entry where subject_id = ? and action = 'APPLICATION_TAKEN_OVER'", id);
    }

    private static TestTokens applicant() {
        return TestTokens.as("applicant").sub(UUID.randomUUID());
    }

    private static Response list(TestTokens caller) {
        return RestApi.get(caller, "/api/v1/applications");
    }

    private Response takeOver(TestTokens caller, String queryCode) {
        return takeOver(caller, receipt, queryCode);
    }

    private static Response takeOver(TestTokens caller, String receipt, String queryCode) {
        return RestApi.as(caller)
                .body(Map.of("receipt", receipt, "code", queryCode))
                .post("/api/v1/applications/takeover");
    }
}
