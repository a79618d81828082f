// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import io.restassured.response.ValidatableResponse;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Calls {@link SampleResource}. */
final class SampleApi {

    static final String SAMPLES = "/api/v1/samples";

    private SampleApi() {}

    /** Sends a body without a token. */
    static ValidatableResponse post(String body) {
        return RestApi.anonymous().body(body).post(SAMPLES).then();
    }

    /** Sends a body under a key without a token. */
    static ValidatableResponse post(String key, String body) {
        return RestApi.anonymous()
                .header("Idempotency-Key", key)
                .body(body)
                .post(SAMPLES)
                .then();
    }

    /** Sends a body under a key as a caller. */
    static ValidatableResponse post(TestTokens caller, String key, String body) {
        return RestApi.as(caller)
                .header("Idempotency-Key", key)
                .body(body)
                .post(SAMPLES)
                .then();
    }

    /** How many samples were written. */
    static long rows() {
        return DatabaseRows.count("select count(*) from sample");
    }
}
