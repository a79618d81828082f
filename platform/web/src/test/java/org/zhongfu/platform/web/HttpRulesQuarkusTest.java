// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HttpRulesQuarkusTest {

    private static final String SAMPLES = "/api/v1/samples";

    @Inject
    DataSource database;

    @Test
    void aCreationAnswersWithItsPlaceAndTag() {
        post("{\"name\":\"a\",\"units\":1,\"occurredAt\":\"2026-11-23T09:30:00.123456789+08:00\"}")
                .statusCode(201)
                .header("Location", containsString(SAMPLES))
                .header("ETag", "\"1\"")
                .body("occurredAt", equalTo("2026-11-23T01:30:00.123456Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"units\":1}|name",
                "{\"name\":null,\"units\":1}|name",
                "{\"name\":\"\",\"units\":1}|name",
                "{\"name\":\"abcdef\",\"units\":1}|name",
                "{\"name\":5,\"units\":1}|name",
                "{\"name\":true,\"units\":1}|name",
                "{\"name\":\"a\",\"units\":11}|units",
                "{\"name\":\"a\",\"units\":\"1\"}|units",
                "{\"name\":\"a\",\"units\":1.5}|units",
                "{\"name\":\"a\",\"units\":null}|units",
                "{\"name\":\"a\",\"units\":99999999999}|units",
                "{\"name\":\"a\",\"units\":1,\"extra\":2}|extra",
                "{\"name\":\"a\",\"units\":1,\"kind\":\"THREE\"}|kind",
                "{\"name\":\"a\",\"units\":1,\"kind\":1}|kind",
                "{\"name\":\"a\",\"units\":1,\"occurredAt\":\"2026-11-23T09:30:00\"}|occurredAt",
                "{\"name\":\"a\",\"units\":1,\"occurredAt\":1763861400}|occurredAt",
                "{\"name\":\"a\",\"units\":1,\"occurredAt\":\"+99999-01-01T00:00:00Z\"}|occurredAt",
                "{\"name\":\"a\",\"units\":1,\"day\":\"2026-02-30\"}|day",
                "{\"name\":\"a\",\"units\":1,\"day\":[2026,1,1]}|day",
                "{\"name\":\"a\",\"units\":1,\"level\":\"\"}|level",
                "{\"name\":\"a\",\"units\":1,\"level\":\"  \"}|level",
                "{\"name\":\"a\",\"units\":1,\"level\":\"\\u0000\"}|level",
                "{\"name\":\"a\",\"units\":1,\"sure\":\"  \"}|sure",
                "{\"name\":\"a\",\"units\":1,\"sure\":\"true\"}|sure",
                "{\"name\":\"a\",\"units\":1,\"kind\":\"  \"}|kind",
                "{\"name\":\"a\",\"units\":1,\"lines\":[{\"code\":\"abcd\"}]}|lines[0].code",
                "{\"name\":\"a\\u0000b\",\"units\":1}|name",
                "{\"name\":\"a\\ud800\",\"units\":1}|name",
            })
    void aWrongFieldIsNamed(String body, String field) {
        long before = rows();

        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://zhongfu.example/problems/invalid"))
                .body("violations.field", hasItem(field))
                .body("instance", equalTo(SAMPLES));

        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"name\":\"a\",\"units\":1}}",
                "[]",
                "\"x\"",
                "{\"name\":\"a\",\"name\":\"b\",\"units\":1}",
                "null"
            })
    void whatIsNoRequestAtAllIsMalformed(String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(containsString("jackson")));
    }

    @Test
    void invalidUtf8IsMalformed() {
        byte[] bytes = "{\"name\":\"a?\",\"units\":1}".getBytes(StandardCharsets.US_ASCII);
        bytes[10] = (byte) 0xFF;

        given().contentType(ContentType.JSON).body(bytes).post(SAMPLES).then().statusCode(400);
    }

    @Test
    void detailsComeInTheReadersLanguage() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "zh-CN")
                .body("{\"name\":\"abcdef\",\"units\":1}")
                .post(SAMPLES)
                .then()
                .statusCode(400)
                .body("title", equalTo("内容无效"))
                .body("violations[0].message", containsString("个字符"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"units\":1}|is required|必填",
                "{\"name\":\"a\",\"units\":11}|must be 10 or less|不能大于 10",
                "{\"name\":\"a\",\"units\":-1}|must be 0 or more|不能小于 0",
                "{\"name\":\"a\",\"units\":null}|must be a whole number|必须是整数",
                "{\"name\":\"a\",\"units\":1.5}|must be a whole number|必须是整数",
                "{\"name\":\"a\",\"units\":1,\"kind\":\"THREE\"}|must be one of PASS, FAIL|必须是以下值之一：PASS, FAIL",
                "{\"name\":\"a\",\"units\":1,\"sure\":\"yes\"}|must be true or false|必须是 true 或 false",
                "{\"name\":\"a\",\"units\":1,\"lines\":1}|must be a list|必须是列表",
                "{\"name\":\"a\",\"units\":1,\"lines\":[{\"code\":\"abcd\"}]}"
                        + "|must be a text of 1 to 3 characters without control characters"
                        + "|必须是 1 至 3 个字符的文本，且不含控制字符",
                "{\"name\":\"a\",\"units\":1,\"mark\":\"x\"}"
                        + "|must be a code of 2 to 5 capital letters, digits and underscores that begins with a letter"
                        + "|必须是 2 至 5 位代码，由大写字母、数字和下划线组成，以字母开头",
            })
    void aViolationSaysWhatToDoInPlainWordsOfBothLanguages(String body, String english, String chinese) {
        for (Map.Entry<String, String> expected :
                Map.of("en", english, "zh-CN", chinese).entrySet()) {
            given().contentType(ContentType.JSON)
                    .header("Accept-Language", expected.getKey())
                    .body(body)
                    .post(SAMPLES)
                    .then()
                    .statusCode(400)
                    .body("violations[0].message", equalTo(expected.getValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh;q=x", "zh;q=2", "zh;q=", ";;", "*", "zh_CN"})
    void aWishForALanguageThatCannotBeReadIsPassedOver(String wish) {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", wish)
                .body("{\"name\":\"abcdef\",\"units\":1}")
                .post(SAMPLES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("name"));
    }

    @Test
    void aBugIsNeitherExplainedNorQuoted() {
        post("{\"name\":\"bug\",\"units\":1}")
                .statusCode(500)
                .body("type", equalTo("https://zhongfu.example/problems/internal"))
                .body("detail", not(containsString("652301")))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void aUniqueViolationIsAConflict() {
        given().get(SAMPLES + "/duplicate").then().statusCode(409).contentType("application/problem+json");
    }

    @Test
    void unknownAndRepeatedQueryParametersAreRefused() {
        given().get(SAMPLES + "?limt=5").then().statusCode(400).body("violations[0].field", equalTo("limt"));
        given().get(SAMPLES + "?limit=5&limit=6").then().statusCode(400);
        given().get(SAMPLES + "?limit=0").then().statusCode(400).body("violations[0].field", equalTo("limit"));
        given().get(SAMPLES + "?limit=5").then().statusCode(200).body("items[0]", equalTo("limit 5"));
    }

    @Test
    void whatIsNotThereIsA404ProblemWhateverItsForm() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().header("If-Match", "\"1\"").get(SAMPLES + "/not-a-uuid").then().statusCode(404);
        given().contentType(ContentType.XML).body("<a/>").post(SAMPLES).then().statusCode(415);
        given().delete(SAMPLES).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void ifMatchIsDemandedAndCompared() {
        String one = SAMPLES + "/" + UUID.randomUUID();
        given().get(one).then().statusCode(428);
        given().header("If-Match", "\"2\"").get(one).then().statusCode(412);
        given().header("If-Match", "\"1\"").get(one).then().statusCode(200);
    }

    @Test
    void noTokenOrABadOneIs401() {
        String address = SAMPLES + "/caller";
        given().get(address).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        for (String token : List.of(
                "Bearer rubbish",
                TestTokens.as("county-officer").expired().token(),
                TestTokens.as("county-officer").audience("other").token(),
                TestTokens.as("county-officer").issuer("http://elsewhere").token(),
                TestTokens.as("county-officer").signedByStranger().token())) {
            given().header("Authorization", token)
                    .get(address)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
        given().header("Authorization", TestTokens.as("social-worker").token())
                .get(address)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void theCallerIsReadFromTheToken() {
        given().header(
                        "Authorization",
                        TestTokens.as("county-officer")
                                .area("652300")
                                .org("HUITONG")
                                .sub("me")
                                .token())
                .get(SAMPLES + "/caller")
                .then()
                .statusCode(200)
                .body("subject", equalTo("me"))
                .body("area", equalTo("6523"))
                .body("org", equalTo("HUITONG"))
                .body("officer", equalTo(true));
    }

    @Test
    void aRetryUnderTheSameKeyGetsTheSameAnswerAndWritesNothing() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"k\",\"units\":1}";
        String first = post(key, body).statusCode(201).extract().body().asString();
        long before = rows();

        String second = post(key, body)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .header("Location", containsString(SAMPLES))
                .extract()
                .body()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(rows()).isEqualTo(before);
        post(key, "{ \"units\": 1, \"name\": \"k\" }").statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void aKeyIsNotSharedAmongCallersNorByStrangers() {
        String key = UUID.randomUUID().toString();
        String mine = given().header("Authorization", TestTokens.as("a").token())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"p\",\"units\":1}")
                .post(SAMPLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String theirs = given().header("Authorization", TestTokens.as("b").token())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"p\",\"units\":1}")
                .post(SAMPLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String stranger = post(key, "{\"name\":\"q\",\"units\":1}")
                .statusCode(201)
                .extract()
                .path("id");
        String other = post(key, "{\"name\":\"r\",\"units\":1}")
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(List.of(mine, theirs, stranger, other)).doesNotHaveDuplicates();
    }

    @Test
    void theSameKeyForAnotherRequestIs422() {
        String key = UUID.randomUUID().toString();
        String token = TestTokens.as("c").token();
        given().header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"p\",\"units\":1}")
                .post(SAMPLES)
                .then()
                .statusCode(201);
        given().header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"p\",\"units\":2}")
                .post(SAMPLES)
                .then()
                .statusCode(422)
                .body("type", containsString("key-reused"));
    }

    @Test
    void aFailedRequestLeavesNothingAndMayBeTriedAgain() {
        String key = UUID.randomUUID().toString();
        long before = rows();

        post(key, "{\"name\":\"fail\",\"units\":1}").statusCode(422);
        post(key, "{\"name\":\"fail\",\"units\":1}").statusCode(422).header("Idempotency-Replayed", equalTo(null));

        assertThat(rows()).isEqualTo(before);
        assertThat(count("select count(*) from idempotency_key where key = '" + key + "'"))
                .isZero();
    }

    @Test
    void aKeyOutOfFormIsRefused() {
        post("a b", "{\"name\":\"k\",\"units\":1}").statusCode(400);
        post("x".repeat(256), "{\"name\":\"k\",\"units\":1}").statusCode(400);
    }

    @Test
    void theStoredAnswerIsUnreadableAtRest() throws SQLException {
        String key = UUID.randomUUID().toString();
        post(key, "{\"name\":\"秘密\",\"units\":1}").statusCode(201);

        assertThat(count("select count(*) from idempotency_key where key = '%s' and sealed_body like 'a1.t1.%%'"
                        .formatted(key)))
                .isEqualTo(1);
        assertThat(count("select count(*) from idempotency_key where sealed_body like '%秘密%'"))
                .isZero();
    }

    @Test
    void whileARequestRunsItsTwinIsToldSo() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"slow\",\"units\":1}";
        SampleResource.ENTERED.set(new CountDownLatch(1));
        SampleResource.GATE.set(new CountDownLatch(1));
        CompletableFuture<Integer> first =
                CompletableFuture.supplyAsync(() -> post(key, body).extract().statusCode());
        assertThat(SampleResource.ENTERED.get().await(10, TimeUnit.SECONDS)).isTrue();

        post(key, body).statusCode(409).body("type", containsString("in-progress"));

        SampleResource.GATE.get().countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(201);
        post(key, body).statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void ofManyAtOnceOneWritesAndNobodySeesAnError() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = rows();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> post(key, "{\"name\":\"many\",\"units\":1}")
                                    .extract()
                                    .statusCode(),
                            threads))
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers)
                    .allMatch(status -> status == 201 || status == 409)
                    .contains(201);
        }
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void beyondTheLimitRequestsAreTurnedAwayAtOnce() throws Exception {
        SampleResource.GATE.set(new CountDownLatch(1));
        try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
            var answers = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> post("{\"name\":\"slow\",\"units\":1}")
                                    .extract()
                                    .statusCode(),
                            threads))
                    .toList();
            Thread.sleep(1_000);
            given().get("/q/openapi").then().statusCode(200);
            SampleResource.GATE.get().countDown();
            var statuses = answers.stream().map(CompletableFuture::join).toList();
            assertThat(statuses).contains(503).allMatch(status -> status == 201 || status == 503);
        }
        post("{\"name\":\"after\",\"units\":1}").statusCode(201);
    }

    @Test
    void theRequestIdComesBackAndStandsInTheProblem() {
        given().header("X-Request-Id", "abc-1")
                .get("/api/v1/samples?x=1")
                .then()
                .header("X-Request-Id", "abc-1")
                .body("traceId", equalTo("abc-1"));
        given().header("X-Request-Id", "<script>")
                .get("/api/v1/samples")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void parkedEventsAreSeenAndRedrivenByTheSystemAdministratorOnly() throws SQLException {
        String admin = TestTokens.as("system-admin").token();
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("""
                    insert into parked_event (topic, partition, kafka_offset, key, headers, payload, reason, attempts, parked_at)
                    values ('t.v1', 0, 7, 'k', '{}', 'x', 'MALFORMED', 4, now())
                    """);
        }
        String address = "/internal/parked-events";
        given().get(address).then().statusCode(401);
        given().header("Authorization", TestTokens.as("auditor").token())
                .get(address)
                .then()
                .statusCode(403);
        given().header("Authorization", admin)
                .get(address)
                .then()
                .statusCode(200)
                .body("key", hasItem("k"))
                .body("[0].payload", equalTo(null));
        given().header("Authorization", admin)
                .contentType(ContentType.JSON)
                .body("{\"topic\":\"t.v1\",\"key\":\"k\"}")
                .post(address + "/redrive")
                .then()
                .statusCode(200)
                .body("handled", equalTo(0))
                .body("stuckOn", not(equalTo(null)));
    }

    private static ValidatableResponse post(String body) {
        return json().body(body).post(SAMPLES).then();
    }

    private static ValidatableResponse post(String key, String body) {
        return json().header("Idempotency-Key", key).body(body).post(SAMPLES).then();
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private long rows() {
        return count("select count(*) from sample");
    }

    private long count(String sql) {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
