// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Submission of applications, with and without a login. */
@QuarkusTest
class SubmissionQuarkusTest {

    private static final String COUNT = "select count(*) from application";
    private static final TestTokens BACKFILLER =
            TestTokens.as("county-officer", "backfill").area("652301");

    @Test
    void withoutALoginTheChannelIsOnline() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("channel", "DESK");

        RestApi.anonymous().body(body).post("/api/v1/applications").then().statusCode(401);
    }

    static Stream<Arguments> submitters() {
        return Stream.of(
                Arguments.of(IntakeApi.OFFICER, 201),
                Arguments.of(TestTokens.as("evaluator").area("652301"), 403),
                Arguments.of(IntakeApi.OTHER_AREA_OFFICER, 422));
    }

    @ParameterizedTest
    @MethodSource("submitters")
    void staffOfTheAreaSubmitForOthers(TestTokens caller, int status) {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("channel", "DESK");

        RestApi.create(caller, "/api/v1/applications", body).then().statusCode(status);
    }

    @Test
    void anExpiredTokenIsNotTreatedAsNoToken() {
        RestApi.as(IntakeApi.OFFICER.expired())
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(401);
    }

    @Test
    void theSameKeyAndBodyAreAnsweredFromTheStore() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = IntakeApi.applicationBody();
        long before = DatabaseRows.count(COUNT);
        var first = submit(key, body).statusCode(201).extract();

        var second = submit(key, body).statusCode(201).header("ETag", "\"1\"").extract();

        assertThat(second.<String>path("queryCode")).isEqualTo(first.path("queryCode"));
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(DatabaseRows.count(COUNT)).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = IntakeApi.applicationBody();
        submit(key, body).statusCode(201);
        body.put("description", "另一件事");

        submit(key, body).statusCode(422).body("type", endsWith("/key-reused"));
    }

    private static ValidatableResponse submit(String key, Map<String, Object> body) {
        return RestApi.as(IntakeApi.OFFICER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/applications")
                .then();
    }

    @Test
    void withoutALoginTheSameKeyWithAnotherBodyIsAnotherApplication() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> other = IntakeApi.applicationBody();
        other.put("applicant", Map.of("name", "李四"));

        String first = RestApi.anonymous()
                .header("Idempotency-Key", key)
                .body(IntakeApi.applicationBody())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        String second = RestApi.anonymous()
                .header("Idempotency-Key", key)
                .body(other)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void anApplicationOlderThan72HoursRequiresTheRole() {
        RestApi.create(IntakeApi.OFFICER, "/api/v1/applications", oldApplication())
                .then()
                .statusCode(403);
    }

    @Test
    void anApplicationOlderThan72HoursRequiresAReason() {
        RestApi.create(BACKFILLER, "/api/v1/applications", oldApplication())
                .then()
                .statusCode(422);
    }

    @Test
    void anOldApplicationIsMarkedAsBackfilled() {
        Map<String, Object> body = oldApplication();
        body.put("backfillReason", "试点期间纸质档案");

        String id = RestApi.create(BACKFILLER, "/api/v1/applications", body)
                .then()
                .statusCode(201)
                .body("backfilled", equalTo(true))
                .body("receipt", startsWith("ZF-20241012-"))
                .body("occurredAt", equalTo("2024-10-12T01:30:00Z"))
                .extract()
                .path("id");

        assertThat(DatabaseRows.events("zhongfu.intake.v1", id)
                        .getFirst()
                        .payload()
                        .path("backfilled")
                        .asBoolean())
                .isTrue();
    }

    private static Map<String, Object> oldApplication() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("occurredAt", "2024-10-12T09:30:00+08:00");
        return body;
    }

    @Test
    void aSubmissionInTheFutureIsRefused() {
        Map<String, Object> body = IntakeApi.applicationBody();
        body.put("occurredAt", TestClock.now().plus(Duration.ofHours(1)).toString());

        RestApi.anonymous().body(body).post("/api/v1/applications").then().statusCode(422);
    }

    @Test
    void identifyingValuesAreEncryptedInTheDatabaseAndAbsentFromEvents() {
        Map<String, Object> body = IntakeApi.applicationBody();
        String number = IntakeApi.newIdNumber("19520307");
        body.put("applicant", Map.of("name", "张秘密", "idNumber", number, "phone", "18098765432"));
        String id = RestApi.anonymous()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String row = DatabaseRows.texts("select application::text from application where id = ?::uuid", id)
                .getFirst();
        String event = DatabaseRows.events("zhongfu.intake.v1", id)
                .getFirst()
                .payload()
                .toString();
        String keys = String.join("\n", DatabaseRows.texts("select k::text from idempotency_key k"));
        assertThat(row).contains("张秘密").doesNotContain(number, "18098765432", "延安", "独居");
        assertThat(event).doesNotContain(number, "18098765432", "延安", "独居", "张秘密");
        assertThat(keys).doesNotContain(number, "18098765432", "延安", "独居", "张秘密");
    }
}
