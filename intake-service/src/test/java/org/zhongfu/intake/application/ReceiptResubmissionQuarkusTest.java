// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Resubmission without a login, by receipt number and query code. */
@QuarkusTest
class ReceiptResubmissionQuarkusTest {

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
    void theHolderOfReceiptAndCodeSubmitsAgainWhatWasReturned() {
        returned();

        resubmit(Map.of("receipt", receipt, "code", code, "requestedItems", List.of("MEDICAL_ESCORT")))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("steps.stage", contains("SUBMITTED", "RECEIVED", "RETURNED", "SUBMITTED"));

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).endsWith("ApplicationResubmitted");
        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", id)
                .then()
                .body("requestedItems", contains("MEDICAL_ESCORT"));
    }

    @Test
    void whatWasNotReturnedIsNotSubmittedAgain() {
        resubmit(Map.of("receipt", receipt, "code", code)).then().statusCode(409);
    }

    @Test
    void aWrongCodeIsAnsweredAsAnUnknownReceiptAndChangesNothing() {
        returned();
        String unknown = resubmit(Map.of("receipt", "ZF-20241012-22222222", "code", "22222222"))
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        resubmit(Map.of("receipt", receipt, "code", "22222222"))
                .then()
                .statusCode(404)
                .body("detail", equalTo(unknown));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).endsWith("ApplicationReturned");
    }

    @Test
    void wrongCodesCountToTheLimitOfTheCaller() {
        for (int i = 0; i < CallerAttempts.MAX_ATTEMPTS; i++) {
            resubmitFrom("192.0.2.61", Map.of("receipt", receipt, "code", "22222222"))
                    .then()
                    .statusCode(404);
        }

        resubmitFrom("192.0.2.61", Map.of("receipt", receipt, "code", "22222222"))
                .then()
                .statusCode(429);
    }

    private void returned() {
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 1, Map.of()));
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, id, "return", 2, Map.of("reason", "请补充地址")));
    }

    private static Response resubmit(Map<String, Object> body) {
        return resubmitFrom("192.0.2.60", body);
    }

    private static Response resubmitFrom(String address, Map<String, Object> body) {
        return RestApi.anonymous()
                .header("X-Forwarded-For", address)
                .body(body)
                .post("/api/v1/public/applications/progress/resubmission");
    }
}
