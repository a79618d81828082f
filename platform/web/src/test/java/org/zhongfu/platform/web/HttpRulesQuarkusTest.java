// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.platform.web.http.ProblemMappers;
import org.zhongfu.testkit.LogRecords;
import org.zhongfu.testkit.RestApi;

/** The rules for paths, queries, versions and request ids; every refusal is a problem. */
@QuarkusTest
class HttpRulesQuarkusTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void aBugIsNeitherExplainedNorQuoted() {
        SampleApi.post("{\"name\":\"bug\",\"units\":1}")
                .statusCode(500)
                .body("type", equalTo("https://zhongfu.example/problems/internal"))
                .body("detail", not(containsString("652301")))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void aUniqueViolationIsAConflict() {
        RestApi.anonymous()
                .get(SampleApi.SAMPLES + "/duplicate")
                .then()
                .statusCode(409)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"limt=5, limt", "limit=5&limit=6, limit", "limit=0, limit"})
    void anUnknownRepeatedOrWrongQueryParameterIsNamed(String query, String parameter) {
        RestApi.anonymous()
                .get(SampleApi.SAMPLES + "?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", equalTo(parameter));
    }

    @Test
    void aQueryParameterIsRead() {
        RestApi.anonymous()
                .get(SampleApi.SAMPLES + "?limit=5")
                .then()
                .statusCode(200)
                .body("items[0]", equalTo("limit 5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", SampleApi.SAMPLES + "/not-a-uuid"})
    void aPathThatLeadsNowhereIsNotFound(String path) {
        RestApi.anonymous()
                .header("If-Match", "\"1\"")
                .get(path)
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    @Test
    void anotherMediaTypeIsNotSupported() {
        RestApi.anonymous()
                .contentType(ContentType.XML)
                .body("<a/>")
                .post(SampleApi.SAMPLES)
                .then()
                .statusCode(415);
    }

    @Test
    void anotherMethodIsNotAllowed() {
        RestApi.anonymous().delete(SampleApi.SAMPLES).then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void aRequestWithoutIfMatchIsRefused() {
        RestApi.anonymous()
                .get(SampleApi.SAMPLES + "/" + UUID.randomUUID())
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "2, 412"})
    void ifMatchIsComparedWithTheVersion(String version, int status) {
        RestApi.anonymous()
                .header("If-Match", "\"" + version + "\"")
                .get(SampleApi.SAMPLES + "/" + UUID.randomUUID())
                .then()
                .statusCode(status);
    }

    @Test
    void theRequestIdIsReturnedAndNamedInTheProblem() {
        RestApi.anonymous()
                .header("X-Request-Id", "abc-1")
                .get(SampleApi.SAMPLES + "?x=1")
                .then()
                .header("X-Request-Id", "abc-1")
                .body("traceId", equalTo("abc-1"));
    }

    @Test
    void theLogLineOfABugIsFoundByTheRequestId() {
        try (LogRecords log = LogRecords.of(ProblemMappers.class)) {
            RestApi.anonymous()
                    .header("X-Request-Id", "abc-2")
                    .body("{\"name\":\"bug\",\"units\":1}")
                    .post(SampleApi.SAMPLES)
                    .then()
                    .statusCode(500)
                    .body("traceId", equalTo("abc-2"));

            assertThat(log.lines())
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line.context()).containsEntry("requestId", "abc-2"))
                    .noneSatisfy(line -> assertThat(line.thrown().toString()).contains("652301"));
        }
    }

    @Test
    void aRequestIdOutOfFormIsReplaced() {
        RestApi.anonymous()
                .header("X-Request-Id", "<script>")
                .get(SampleApi.SAMPLES)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
