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
import org.zhongfu.intake.Desk;
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
        Map<String, Object> body = Desk.application();
        spoil.accept(body);
        long before = Rows.count(COUNT);

        Desk.json()
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
        Desk.json()
                .body("{\"channel\":\"ONLINE\",\"areaCode\":\"652301\",\"applicant\":{\"name\":\"王\\ud800\"},"
                        + "\"requestedItems\":[\"HOME_COOKING\"],\"consentToVerification\":true}")
                .post("/api/v1/applications")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("applicant.name"));
    }

    @Test
    void whatIsNoJsonOrNothingAtAllIsRefused() {
        Desk.json().body("{\"channel\":").post("/api/v1/applications").then().statusCode(400);
        Desk.json().post("/api/v1/applications").then().statusCode(400);
        Desk.json().body("[]").post("/api/v1/applications").then().statusCode(400);
        Desk.json()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/applications")
                .then()
                .statusCode(415);
    }

    @Test
    void violationsComeInTheLanguageOfTheRequest() {
        Map<String, Object> body = Desk.application();
        body.put("areaCode", "110105");

        String chinese = Desk.json()
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
        Map<String, Object> body = Desk.application();
        body.put("channel", "DESK");

        Desk.json().body(body).post("/api/v1/applications").then().statusCode(401);
        Desk.as(Desk.OFFICER).body(body).post("/api/v1/applications").then().statusCode(201);
        Desk.as(TestTokens.as("evaluator").area("652301"))
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(403);
        Desk.as(Desk.NEIGHBOUR).body(body).post("/api/v1/applications").then().statusCode(422);
    }

    @Test
    void aBadTokenIsNotTakenForNone() {
        Desk.as(Desk.OFFICER.expired())
                .body(Desk.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(401);
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswerOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Desk.application();
        long before = Rows.count(COUNT);

        var first = Desk.as(Desk.OFFICER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract();
        var second = Desk.as(Desk.OFFICER)
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
        Desk.as(Desk.OFFICER)
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
        Map<String, Object> other = Desk.application();
        other.put("applicant", Map.of("name", "李四"));

        String first = Desk.json()
                .header("Idempotency-Key", key)
                .body(Desk.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        String second = Desk.json()
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
        Map<String, Object> body = Desk.application();
        body.put("clientReference", "tablet-7/" + UUID.randomUUID());

        String id = Desk.as(Desk.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Desk.as(Desk.OFFICER)
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("queryCode", nullValue());
        assertThat(Rows.told("zhongfu.intake.v1", id)).containsExactly("ApplicationSubmitted");

        body.put("applicant", Map.of("name", "李四"));
        Desk.as(Desk.OFFICER).body(body).post("/api/v1/applications").then().statusCode(409);
        Desk.as(Desk.PREFECTURE).body(body).post("/api/v1/applications").then().statusCode(201);
    }

    @Test
    void lateFactsNeedTheRoleAndAReasonAndAreMarked() {
        Map<String, Object> body = Desk.application();
        body.put("occurredAt", "2024-10-12T09:30:00+08:00");
        TestTokens clerk = TestTokens.as("county-officer", "backfill").area("652301");

        Desk.as(Desk.OFFICER).body(body).post("/api/v1/applications").then().statusCode(403);
        Desk.as(clerk).body(body).post("/api/v1/applications").then().statusCode(422);
        body.put("backfillReason", "试点期间纸质档案");
        String id = Desk.as(clerk)
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
        Map<String, Object> body = Desk.application();
        body.put("occurredAt", Instant.now().plus(Duration.ofHours(1)).toString());
        Desk.json().body(body).post("/api/v1/applications").then().statusCode(422);

        String id = Desk.json()
                .body(Desk.application())
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String before = Instant.now().minus(Duration.ofHours(1)).toString();
        Desk.step(Desk.OFFICER, id, "reception", 1, Map.of("occurredAt", before))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @Test
    void nothingThatIdentifiesAnybodyIsReadableInTheDatabaseOrInEvents() {
        Map<String, Object> body = Desk.application();
        String number = Desk.idNumber("19520307");
        body.put("applicant", Map.of("name", "张秘密", "idNumber", number, "phone", "18098765432"));
        String id = Desk.json()
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
