// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Withdrawal without a login, by receipt number and query code. */
@QuarkusTest
class ReceiptWithdrawalQuarkusTest {

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
    void theHolderOfReceiptAndCodeWithdraws() {
        withdraw(Map.of("receipt", receipt.toLowerCase(Locale.ROOT), "code", code, "reason", "已解决"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("steps.stage", contains("SUBMITTED", "WITHDRAWN"));

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("ApplicationSubmitted", "ApplicationWithdrawn");
    }

    @Test
    void aWrongCodeIsAnsweredAsAnUnknownReceiptAndChangesNothing() {
        String unknown = withdraw(Map.of("receipt", "ZF-20241012-22222222", "code", "22222222"))
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        withdraw(Map.of("receipt", receipt, "code", "22222222"))
                .then()
                .statusCode(404)
                .body("detail", equalTo(unknown));
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(1);
    }

    @Test
    void anApplicationIsWithdrawnOnce() {
        RestApi.done(withdraw(Map.of("receipt", receipt, "code", code)));

        withdraw(Map.of("receipt", receipt, "code", code)).then().statusCode(409);
    }

    @Test
    void aWithdrawalRequiresReceiptAndCode() {
        withdraw(Map.of("receipt", receipt)).then().statusCode(400).body("violations[0].field", equalTo("code"));
    }

    @Test
    void ofASimultaneousReceptionAndWithdrawalNoneIsLost() throws Exception {
        Callable<Integer> withdraw =
                () -> withdraw(Map.of("receipt", receipt, "code", code)).statusCode();
        Callable<Integer> receive = () -> IntakeApi.decide(IntakeApi.OFFICER, id, "reception", 1, Map.of())
                .statusCode();

        assertThat(Concurrently.run(List.of(withdraw, receive)))
                .contains(200)
                .allMatch(status -> status == 200 || status == 412);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).endsWith("ApplicationWithdrawn");
    }

    private static Response withdraw(Map<String, Object> body) {
        return RestApi.anonymous().body(body).post("/api/v1/public/applications/progress/withdrawal");
    }
}
