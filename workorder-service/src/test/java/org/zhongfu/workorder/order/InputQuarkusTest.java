// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Invalid input is refused with a problem that names the field, and changes nothing. */
@QuarkusTest
class InputQuarkusTest {

    @Inject
    TestEvents events;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "refusal    | {\"reasonCode\":\"NO_STAFF\",\"reason\":5}                  | reason",
                "refusal    | {\"reasonCode\":\"NO_STAFF\"}                               | reason",
                "refusal    | {\"reasonCode\":\"NO_STAFF\",\"reason\":\"  \"}             | reason",
                "refusal    | {\"reasonCode\":\"no staff\",\"reason\":\"x\"}              | reasonCode",
                "refusal    | {\"reasonCode\":\"NO_STAFF\",\"reason\":\"x\",\"force\":true} | force",
                "refusal    | {\"reasonCode\":\"NO_STAFF\",\"reason\":\"a\\u0000b\"}      | reason",
                "refusal    | {\"reasonCode\":\"NO_STAFF\",\"reason\":\"a\\ud800b\"}      | reason",
                "refusal    | {\"reasonCode\":\"NO_STAFF\",\"reason\":\"x\",\"occurredAt\":\"2024-10-12\"} | occurredAt",
                "acceptance | {\"workerId\":\"not an id\"}                                | workerId",
                "acceptance | {}                                                          | workerId",
                "return-visit | {\"outcome\":\"PERFECT\"}                                 | outcome",
                "schedule   | {\"visits\":[]}                                             | visits",
                "schedule   | {\"visits\":[null]}                                         | visits[0]",
                "schedule   | {\"visits\":[{\"plannedFrom\":\"2026-01-01T00:00:00Z\"}]}   | visits[0].plannedTo",
            })
    void aWrongFieldIsNamed(String step, String body, String field) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/work-orders/%s/%s".formatted(work.id(), step))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(startsWith(field)));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id())).containsExactly("WorkOrderCreated");
    }

    @Test
    void theLongestAddressTheGatewayForwardsIsAnsweredWithAProblem() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .get("/api/v1/work-orders?cursor=" + "a".repeat(8100))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("cursor"));
    }

    @Test
    void theLengthOfATextIsCountedInCharacters() {
        TestOrder work = TestOrder.offered(events, 1);
        work.step(work.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "字".repeat(1001)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));

        work.step(work.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "𠮷".repeat(1000)))
                .then()
                .statusCode(200)
                .body("reason", equalTo("𠮷".repeat(1000)));
    }

    @Test
    void aStepNeedsTheVersionThatWasRead() {
        TestOrder work = TestOrder.offered(events, 1);
        String path = "/api/v1/work-orders/%s/acceptance".formatted(work.id());
        Map<String, ?> body = Map.of("workerId", work.worker().workerId().toString());

        RestApi.as(work.coordinator()).body(body).post(path).then().statusCode(428);
        RestApi.as(work.coordinator())
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void aStepSentAgainWithItsKeyIsAnsweredAsBeforeAndAnotherBodyIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);
        String path = "/api/v1/work-orders/%s/acceptance".formatted(work.id());
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            RestApi.as(work.coordinator())
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(Map.of("workerId", work.worker().workerId().toString()))
                    .post(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("status", equalTo("ACCEPTED"));
        }

        RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(Map.of("workerId", UUID.randomUUID()))
                .post(path)
                .then()
                .statusCode(422);
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id()))
                .containsExactly("WorkOrderCreated", "WorkOrderAccepted");
    }

    @Test
    void aValidTokenAndTheRightRoleAreRequired() {
        TestOrder work = TestOrder.offered(events, 1);
        String path = "/api/v1/work-orders/" + work.id();

        given().accept(ContentType.JSON).get(path).then().statusCode(401);
        for (TestTokens bad : new TestTokens[] {
            work.coordinator().expired(),
            work.coordinator().signedByStranger(),
            work.coordinator().audience("another-api"),
            work.coordinator().issuer("http://elsewhere/realm")
        }) {
            RestApi.as(bad).get(path).then().statusCode(401);
        }
        RestApi.as(TestTokens.as("applicant").area("652301")).get(path).then().statusCode(403);
        RestApi.as(work.self())
                .header("If-Match", "\"1\"")
                .body(Map.of("reasonCode", "NO_STAFF", "reason", "x"))
                .post(path + "/refusal")
                .then()
                .statusCode(403);
    }

    @Test
    void anInvalidOrUnknownIdIsNotFound() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator()).get("/api/v1/work-orders/42").then().statusCode(404);
        RestApi.as(work.coordinator())
                .get("/api/v1/work-orders/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        RestApi.as(work.coordinator())
                .get("/api/v1/visits/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"status=OPEN", "needId=7", "personId=x", "limit=0", "limit=201", "cursor=%20", "sort=id"})
    void anUnknownOrWrongQueryParameterIsRefused(String query) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .urlEncodingEnabled(false)
                .get("/api/v1/work-orders?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);
        String path = "/api/v1/work-orders/%s/closure".formatted(work.id());

        RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .body("{\"occurredAt\":")
                .post(path)
                .then()
                .statusCode(400);
        given().header("Authorization", work.coordinator().token())
                .header("If-Match", "\"1\"")
                .contentType(ContentType.TEXT)
                .body("close it")
                .post(path)
                .then()
                .statusCode(415);
        RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .post(path)
                .then()
                .statusCode(not(equalTo(500)))
                .statusCode(400);
    }
}
