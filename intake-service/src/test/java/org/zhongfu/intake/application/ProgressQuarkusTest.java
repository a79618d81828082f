// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;

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
    void afterTenWrongCodesTheRightOneIsRefusedToo() {
        ExtractableResponse<Response> submitted = submit();
        String receipt = submitted.path("receipt");
        for (int i = 0; i < 10; i++) {
            progress(receipt, "22222222").then().statusCode(404);
        }

        String wait = progress(receipt, submitted.path("queryCode"))
                .then()
                .statusCode(429)
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(wait)).isBetween(3_500, 3_600);
    }

    @Test
    void theRightCodeIsAnsweredHoweverOftenItIsSent() {
        ExtractableResponse<Response> submitted = submit();

        for (int i = 0; i < 20; i++) {
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

    private static Response progress(String receipt, String code) {
        return RestApi.anonymous()
                .queryParam("receipt", receipt)
                .queryParam("code", code)
                .get("/api/v1/public/applications/progress");
    }
}
