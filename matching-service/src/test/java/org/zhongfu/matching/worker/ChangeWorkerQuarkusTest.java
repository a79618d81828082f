// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A change of a worker: absent keeps, null removes or is refused (RFC 7396). */
@QuarkusTest
class ChangeWorkerQuarkusTest {

    private static final String WORKER = "/api/v1/workers/{id}";

    private Provider provider;
    private String id;

    @BeforeEach
    void aWorkerWhoseEmploymentEnds() {
        provider = MatchingApi.registerProvider();
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "马小红");
        body.put("areaCode", "652301");
        body.put("activeFrom", "2026-01-01");
        body.put("activeUntil", "2026-12-31");
        body.put("planning", Map.of("languages", List.of("UG")));
        id = RestApi.created(provider.coordinator(), "/api/v1/workers", body);
    }

    @Test
    void nullRemovesTheEndOfTheEmployment() {
        change(provider.coordinator(), "{\"activeUntil\":null}").statusCode(200).body("activeUntil", nullValue());
    }

    @Test
    void nullRemovesThePlanning() {
        change(provider.coordinator(), "{\"planning\":null}").statusCode(200).body("planning", nullValue());
    }

    @Test
    void onlyACoordinatorRemovesThePlanning() {
        change(MatchingApi.OFFICER, "{\"planning\":null}").statusCode(403);
    }

    @Test
    void whatIsAbsentStays() {
        change(provider.coordinator(), "{\"name\":\"马晓红\"}")
                .statusCode(200)
                .body("activeUntil", equalTo("2026-12-31"))
                .body("planning", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "subject", "areaCode", "credentials"})
    void whatAWorkerAlwaysHasIsNotRemoved(String field) {
        change(provider.coordinator(), "{\"" + field + "\":null}")
                .statusCode(422)
                .body("violations[0].field", equalTo(field));
    }

    private ValidatableResponse change(TestTokens caller, String body) {
        return RestApi.as(caller)
                .header("If-Match", "\"1\"")
                .body(body)
                .patch(WORKER, id)
                .then();
    }
}
