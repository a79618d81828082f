// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Progress of an application without a login. */
@QuarkusTest
class ProgressQuarkusTest {

    @Test
    void progressHoldsNoNames() {
        ExtractableResponse<Response> submitted = submit();

        String body = progress(submitted.path("receipt"), submitted.path("queryCode"))
                .then()
                .statusCode(200)
                .body("steps", hasSize(1))
                .extract()
                .asString();

        assertThat(body).doesNotContain("王").doesNotContain("1999").doesNotContain("延安");
    }

    @Test
    void aWrongCodeIsAnsweredAsAnUnknownReceipt() {
        String unknown = progress("ZF-20241012-22222222", "22222222")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");

        progress(submit().path("receipt"), "22222222").then().statusCode(404).body("detail", equalTo(unknown));
    }

    @Test
    void progressWithoutAReceiptIsRefused() {
        RestApi.anonymous().get("/api/v1/public/applications/progress").then().statusCode(400);
    }

    @Test
    void receiptAndCodeAreReadHoweverTheyAreTyped() {
        ExtractableResponse<Response> submitted = submit();
        String receipt =
                submitted.<String>path("receipt").toLowerCase(Locale.ROOT).replace('-', ' ');
        String code = " " + submitted.<String>path("queryCode").toLowerCase(Locale.ROOT) + "　";

        progress(receipt, code).then().statusCode(200).body("receipt", equalTo(submitted.path("receipt")));
    }

    @Test
    void aCallerWithTooManyWrongCodesHasToWait() {
        String receipt = submit().path("receipt");
        guess("192.0.2.1", receipt, CallerAttempts.MAX_ATTEMPTS);

        String wait = progressFrom("192.0.2.1", receipt, "22222222")
                .then()
                .statusCode(429)
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(wait)).isBetween(3_500, 3_600);
    }

    @Test
    void wrongCodesOfOneCallerDoNotLockTheHolderOut() {
        ExtractableResponse<Response> submitted = submit();
        guess("192.0.2.2", submitted.path("receipt"), CallerAttempts.MAX_ATTEMPTS);

        progressFrom("192.0.2.3", submitted.path("receipt"), submitted.path("queryCode"))
                .then()
                .statusCode(200);
    }

    @Test
    void wrongCodesOfManyCallersCloseTheReceiptForAWhile() {
        ExtractableResponse<Response> submitted = submit();
        String receipt = submitted.path("receipt");
        guess("192.0.2.4", receipt, 1);
        DatabaseRows.update(
                "update progress_attempt set attempts = ? where receipt = ?", ProgressAttempts.MAX_ATTEMPTS, receipt);

        progressFrom("192.0.2.5", receipt, submitted.path("queryCode")).then().statusCode(429);
    }

    @Test
    void receiptsThatDoNotExistCountForTheCallerAndAreNotStored() {
        long before = DatabaseRows.count("select count(*) from progress_attempt");
        guess("192.0.2.6", "ZF-20241012-22222222", CallerAttempts.MAX_ATTEMPTS);

        progressFrom("192.0.2.6", "ZF-20241012-22222222", "22222222").then().statusCode(429);

        assertThat(DatabaseRows.count("select count(*) from progress_attempt")).isEqualTo(before);
    }

    @Test
    void aCallerWithALoginIsCountedByTheirSubject() {
        ExtractableResponse<Response> submitted = submit();
        TestTokens first = TestTokens.as("applicant").sub(UUID.randomUUID());
        for (int i = 0; i < CallerAttempts.MAX_ATTEMPTS; i++) {
            progressOf(RestApi.as(first), submitted.path("receipt"), "22222222")
                    .then()
                    .statusCode(404);
        }

        progressOf(
                        RestApi.as(TestTokens.as("applicant").sub(UUID.randomUUID())),
                        submitted.path("receipt"),
                        submitted.path("queryCode"))
                .then()
                .statusCode(200);
    }

    @Test
    void theRightCodeIsAnsweredHoweverOftenItIsSent() {
        ExtractableResponse<Response> submitted = submit();

        for (int i = 0; i < CallerAttempts.MAX_ATTEMPTS + 5; i++) {
            progress(submitted.path("receipt"), submitted.path("queryCode"))
                    .then()
                    .statusCode(200);
        }
    }

    private static ExtractableResponse<Response> submit() {
        return RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
    }

    private static void guess(String address, String receipt, int times) {
        for (int i = 0; i < times; i++) {
            progressFrom(address, receipt, "22222222").then().statusCode(404);
        }
    }

    private static Response progress(String receipt, String code) {
        return progressOf(RestApi.anonymous(), receipt, code);
    }

    private static Response progressFrom(String address, String receipt, String code) {
        return progressOf(RestApi.anonymous().header("X-Forwarded-For", address), receipt, code);
    }

    private static Response progressOf(RequestSpecification caller, String receipt, String code) {
        return caller.queryParam("receipt", receipt)
                .queryParam("code", code)
                .get("/api/v1/public/applications/progress");
    }
}
