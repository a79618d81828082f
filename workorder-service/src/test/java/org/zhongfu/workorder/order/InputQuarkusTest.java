// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aTextThatIsTooLongIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);

        work.step(work.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "字".repeat(1001)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void theLengthOfATextIsCountedInCharacters() {
        TestOrder work = TestOrder.offered(events, 1);

        work.step(work.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "𠮷".repeat(1000)))
                .then()
                .statusCode(200)
                .body("reason", equalTo("𠮷".repeat(1000)));
    }

    @Test
    void aStepWithoutAVersionIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .body(Map.of("workerId", work.worker().workerId().toString()))
                .post("/api/v1/work-orders/%s/acceptance".formatted(work.id()))
                .then()
                .statusCode(428);

        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void aStepOfAnotherVersionIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);
        Map<String, ?> body = Map.of("workerId", work.worker().workerId().toString());

        RestApi.transition(work.coordinator(), "/api/v1/work-orders/{id}/acceptance", 7, body, work.id())
                .then()
                .statusCode(412);

        assertThat(work.status()).isEqualTo("OFFERED");
    }

    @Test
    void aStepSentAgainWithItsKeyIsAnsweredAsBefore() {
        TestOrder work = TestOrder.offered(events, 1);
        String key = UUID.randomUUID().toString();
        Object worker = work.worker().workerId().toString();
        accept(work, key, worker).statusCode(200);

        accept(work, key, worker).statusCode(200).header("ETag", "\"2\"").body("status", equalTo("ACCEPTED"));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id()))
                .containsExactly("WorkOrderCreated", "WorkOrderAccepted");
    }

    @Test
    void anotherStepWithTheSameKeyIsRefused() {
        TestOrder work = TestOrder.offered(events, 1);
        String key = UUID.randomUUID().toString();
        accept(work, key, work.worker().workerId().toString()).statusCode(200);

        accept(work, key, UUID.randomUUID()).statusCode(422);

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id()))
                .containsExactly("WorkOrderCreated", "WorkOrderAccepted");
    }

    private static ValidatableResponse accept(TestOrder work, String key, Object workerId) {
        return RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(Map.of("workerId", workerId))
                .post("/api/v1/work-orders/%s/acceptance".formatted(work.id()))
                .then();
    }

    @Test
    void aTokenIsRequired() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.anonymous().get("/api/v1/work-orders/" + work.id()).then().statusCode(401);
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                badToken("expired", TestTokens::expired),
                badToken("of another issuer's key", TestTokens::signedByStranger),
                badToken("of another audience", token -> token.audience("another-api")),
                badToken("of another issuer", token -> token.issuer("http://elsewhere/realm")));
    }

    private static Arguments badToken(String name, UnaryOperator<TestTokens> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String name, UnaryOperator<TestTokens> change) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.get(change.apply(work.coordinator()), "/api/v1/work-orders/" + work.id())
                .then()
                .statusCode(401);
    }

    @Test
    void applicantsDoNotReadOrders() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.get(TestTokens.as("applicant").area("652301"), "/api/v1/work-orders/" + work.id())
                .then()
                .statusCode(403);
    }

    @Test
    void workersDoNotRefuseOrders() {
        TestOrder work = TestOrder.offered(events, 1);

        work.step(work.self(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "x"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work-orders/42",
                "work-orders/01932b5e-7c00-7000-8000-00000000000a",
                "visits/01932b5e-7c00-7000-8000-00000000000a"
            })
    void anInvalidOrUnknownIdIsNotFound(String path) {
        RestApi.get(TestOrder.officer(), "/api/v1/" + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"status=OPEN", "needId=7", "personId=x", "limit=0", "limit=201", "cursor=%20", "sort=personId"})
    void anUnknownOrWrongQueryParameterIsRefused(String query) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .urlEncodingEnabled(false)
                .get("/api/v1/work-orders?" + query)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"occurredAt\":", ""})
    void aBodyThatIsNoJsonIsRefused(String body) {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/api/v1/work-orders/%s/closure".formatted(work.id()))
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyOfAnotherMediaTypeIsNotSupported() {
        TestOrder work = TestOrder.offered(events, 1);

        RestApi.as(work.coordinator())
                .header("If-Match", "\"1\"")
                .contentType(ContentType.TEXT)
                .body("close it")
                .post("/api/v1/work-orders/%s/closure".formatted(work.id()))
                .then()
                .statusCode(415);
    }
}
