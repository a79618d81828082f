// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.Rows;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmissionQuarkusTest {

    private static final String COUNT = "select count(*) from application";

    static Stream<Arguments> badFields() {
        return Stream.of(
                bad("channel", body -> body.put("channel", "PIGEON")),
                bad("channel", body -> body.remove("channel")),
                bad("areaCode", body -> body.put("areaCode", "110105")),
                bad("areaCode", body -> body.put("areaCode", 652301)),
                bad("applicant", body -> body.remove("applicant")),
                bad("applicant.name", body -> body.put("applicant", Map.of("phone", "18012341999"))),
                bad("applicant.name", body -> body.put("applicant", Map.of("name", "王".repeat(51)))),
                bad("applicant.name", body -> body.put("applicant", Map.of("name", "王\u0000芳"))),
                bad(
                        "applicant.idNumber",
                        body -> body.put("applicant", Map.of("name", "王芳", "idNumber", "652301195203070025"))),
                bad("applicant.phone", body -> body.put("applicant", Map.of("name", "王芳", "phone", "12345"))),
                bad("address", body -> body.put("address", "路".repeat(201))),
                bad("address", body -> body.put("address", "   ")),
                bad("requestedItems", body -> body.put("requestedItems", List.of())),
                bad("requestedItems[0]", body -> body.put("requestedItems", List.of("DANCING"))),
                bad("requestedItems", body -> body.put("requestedItems", "HOME_COOKING")),
                bad("consentToVerification", body -> body.put("consentToVerification", false)),
                bad("consentToVerification", body -> body.remove("consentToVerification")),
                bad("consentToVerification", body -> body.put("consentToVerification", "true")),
                bad("surprise", body -> body.put("surprise", 1)),
                bad("applicant.surprise", body -> body.put("applicant", Map.of("name", "王芳", "surprise", 1))),
                bad("occurredAt", body -> body.put("occurredAt", "2026-11-23T09:30:00")),
                bad("occurredAt", body -> body.put("occurredAt", 1_700_000_000)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("badFields")
    void aWrongFieldIsNamedAndNothingIsWritten(String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = IntakeApi.application();
        spoil.accept(body);
        long before = Rows.count(COUNT);

        IntakeApi.json()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertThat(Rows.count(COUNT)).isEqualTo(before);
    }

    @Test
    void halfACharacterIsRefusedAndNotStoredAsAQuestionMark() {
        IntakeApi.json()
                .body("{\"channel\":\"ONLINE\",\"areaCode\":\"652301\",\"applicant\":{\"name\":\"王\\ud800\"},"
                        + "\"requestedItems\":[\"HOME_COOKING\"],\"consentToVerification\":true}")
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("applicant.name"));
    }

    @Test
    void whatIsNoJsonOrNothingAtAllIsRefused() {
        IntakeApi.json()
                .body("{\"channel\":")
                .post("/api/v1/applications")
                .then()
                .statusCode(400);
        IntakeApi.json().post("/api/v1/applications").then().statusCode(400);
        IntakeApi.json().body("[]").post("/api/v1/applications").then().statusCode(400);
        IntakeApi.json()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/applications")
                .then()
                .statusCode(415);
    }

    @Test
    void violationsComeInTheLanguageOfTheRequest() {
        Map<String, Object> body = IntakeApi.application();
        body.put("areaCode", "110105");

        String chinese = IntakeApi.json()
                .header("Accept-Language", "zh-CN")
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .extract()
                .path("violations[0].message");
        assertThat(chinese).contains("行政区划");
    }

    @Test
    void withoutALoginTheChannelIsOnline() {
        Map<String, Object> body = IntakeApi.application();
        body.put("channel", "DESK");

        IntakeApi.json().body(body).post("/api/v1/applications").then().statusCode(401);
        IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201);
        IntakeApi.as(TestTokens.as("evaluator").area("652301"))
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(403);
        IntakeApi.as(IntakeApi.NEIGHBOUR)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(422);
    }

    @Test
    void aBadTokenIsNotTakenForNone() {
        IntakeApi.as(IntakeApi.OFFICER.expired())
                .body(IntakeApi.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(401);
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswerOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = IntakeApi.application();
        long before = Rows.count(COUNT);

        var first = IntakeApi.as(IntakeApi.OFFICER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        var second = IntakeApi.as(IntakeApi.OFFICER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract();
        assertThat(second.<String>path("queryCode")).isEqualTo(first.path("queryCode"));
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(Rows.count(COUNT)).isEqualTo(before + 1);

        body.put("description", "另一件事");
        IntakeApi.as(IntakeApi.OFFICER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(422)
                .body("type", endsWith("/key-reused"));
    }

    @Test
    void aStrangersKeyDoesNotOpenAnotherStrangersReceipt() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> other = IntakeApi.application();
        other.put("applicant", Map.of("name", "李四"));

        String first = IntakeApi.json()
                .header("Idempotency-Key", key)
                .body(IntakeApi.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        String second = IntakeApi.json()
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
    void theSameClientReferenceIsOneApplicationForEver() {
        Map<String, Object> body = IntakeApi.application();
        body.put("clientReference", "tablet-7/" + UUID.randomUUID());

        String id = IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("queryCode", nullValue());
        assertThat(Rows.told("zhongfu.intake.v1", id)).containsExactly("ApplicationSubmitted");

        body.put("applicant", Map.of("name", "李四"));
        IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(409);
        IntakeApi.as(IntakeApi.PREFECTURE)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201);
    }

    @Test
    void lateFactsNeedTheRoleAndAReasonAndAreMarked() {
        Map<String, Object> body = IntakeApi.application();
        body.put("occurredAt", "2024-10-12T09:30:00+08:00");
        TestTokens clerk = TestTokens.as("county-officer", "backfill").area("652301");

        IntakeApi.as(IntakeApi.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(403);
        IntakeApi.as(clerk).body(body).post("/api/v1/applications").then().statusCode(422);
        body.put("backfillReason", "试点期间纸质档案");
        String id = IntakeApi.as(clerk)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .body("backfilled", equalTo(true))
                .body("receipt", startsWith("ZF-20241012-"))
                .body("occurredAt", equalTo("2024-10-12T01:30:00Z"))
                .extract()
                .path("id");
        assertThat(Rows.events("zhongfu.intake.v1", id)
                        .getFirst()
                        .payload()
                        .path("backfilled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theFutureIsRefusedAndStepsGoForwardInTime() {
        Map<String, Object> body = IntakeApi.application();
        body.put("occurredAt", Instant.now().plus(Duration.ofHours(1)).toString());
        IntakeApi.json().body(body).post("/api/v1/applications").then().statusCode(422);

        String id = IntakeApi.json()
                .body(IntakeApi.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String before = Instant.now().minus(Duration.ofHours(1)).toString();
        IntakeApi.step(IntakeApi.OFFICER, id, "reception", 1, Map.of("occurredAt", before))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void nothingThatIdentifiesAnybodyIsReadableInTheDatabaseOrInEvents() {
        Map<String, Object> body = IntakeApi.application();
        String number = IntakeApi.idNumber("19520307");
        body.put("applicant", Map.of("name", "张秘密", "idNumber", number, "phone", "18098765432"));
        String id = IntakeApi.json()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String row = Rows.texts("select application::text from application where id = ?::uuid", id)
                .getFirst();
        String event = Rows.events("zhongfu.intake.v1", id).getFirst().payload().toString();
        String keys = String.join("\n", Rows.texts("select k::text from idempotency_key k"));
        assertThat(row).contains("张秘密").doesNotContain(number, "18098765432", "延安", "独居");
        assertThat(event).doesNotContain(number, "18098765432", "延安", "独居", "张秘密");
        assertThat(keys).doesNotContain(number, "18098765432", "延安", "独居", "张秘密");
    }

    private static Arguments bad(String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(field, spoil);
    }
}
