// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestTokens;

/** Calls {@link SampleResource}. */
final class SampleApi {

    static final String SAMPLES = "/api/v1/samples";

    private SampleApi() {}

    /** Sends a body without a token. */
    static ValidatableResponse post(String body) {
        return json().body(body).post(SAMPLES).then();
    }

    /** Sends a body under a key without a token. */
    static ValidatableResponse post(String key, String body) {
        return json().header("Idempotency-Key", key).body(body).post(SAMPLES).then();
    }

    /** Sends a body under a key as a caller. */
    static ValidatableResponse post(TestTokens caller, String key, String body) {
        return json().header("Authorization", caller.token())
                .header("Idempotency-Key", key)
                .body(body)
                .post(SAMPLES)
                .then();
    }

    static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    /** How many samples were written. */
    static long rows() {
        return DatabaseRows.count("select count(*) from sample");
    }
}
