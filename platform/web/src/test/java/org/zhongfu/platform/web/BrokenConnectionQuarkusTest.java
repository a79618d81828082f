// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;

/** A connection to the database that ends while a request is written. */
@QuarkusTest
class BrokenConnectionQuarkusTest {

    @Test
    void aConnectionThatEndsAtTheCommitLeavesTheOutcomeOpen() {
        create("ends")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("detail", containsString("may have been carried out"));
    }

    @Test
    void aConnectionThatEndsBeforeTheCommitMeansThatNothingWasWritten() {
        create("cut")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("detail", containsString("Nothing was written"));
    }

    @Test
    void afterwardsRequestsAreServed() {
        create("ends");

        create("good").statusCode(201);
    }

    private static ValidatableResponse create(String name) {
        return RestApi.anonymous()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", name, "units", 1))
                .post("/api/v1/samples")
                .then();
    }
}
