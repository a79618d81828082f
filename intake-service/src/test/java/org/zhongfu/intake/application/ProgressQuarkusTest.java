// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;

/** Progress of an application without a login. */
@QuarkusTest
class ProgressQuarkusTest {

    @Test
    void progressHoldsNoNamesAndAnswersAWrongCodeAsAnUnknownReceipt() {
        var handedIn = RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        String receipt = handedIn.path("receipt");

        String unknown = progress("ZF-20241012-22222222", "22222222")
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        progress(receipt, "22222222").then().statusCode(404).body("detail", equalTo(unknown));
        String body = progress(receipt, handedIn.path("queryCode"))
                .then()
                .statusCode(200)
                .body("steps", hasSize(1))
                .extract()
                .asString();
        assertThat(body).doesNotContain("王").doesNotContain("1999").doesNotContain("延安");
        RestApi.anonymous().get("/api/v1/public/applications/progress").then().statusCode(400);
    }

    @Test
    void afterTenWrongCodesTheRightOneIsRefusedToo() {
        var handedIn = RestApi.anonymous()
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        String receipt = handedIn.path("receipt");
        String code = handedIn.path("queryCode");
        for (int i = 0; i < 20; i++) {
            progress(receipt, code).then().statusCode(200);
        }
        for (int i = 0; i < 10; i++) {
            progress(receipt, "22222222").then().statusCode(404);
        }

        String wait = progress(receipt, code).then().statusCode(429).extract().header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(3_500, 3_600);
    }

    private static Response progress(String receipt, String code) {
        return RestApi.anonymous()
                .queryParam("receipt", receipt)
                .queryParam("code", code)
                .get("/api/v1/public/applications/progress");
    }
}
