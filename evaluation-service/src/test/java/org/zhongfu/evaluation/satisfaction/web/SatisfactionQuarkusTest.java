// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class SatisfactionQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final String PATH = "/api/v1/satisfaction-answers";
    private static final TestTokens BACKFILLER =
            TestTokens.as(Roles.EVALUATOR, Roles.BACKFILL).area("652300");
    private static final Instant REQUESTED_AT = Instant.parse("2025-03-01T01:00:00Z");

    @Inject
    EventDelivery delivery;

    @Test
    void anAnswerIsStoredAndPublished() {
        NeedEvents order = deliveredOrder(Areas.fresh());

        String id = post(body(order, "SATISFIED", "PERSON", null))
                .statusCode(201)
                .header("Location", containsString(PATH + "/"))
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(1))
                .body("workOrderId", equalTo(order.orderId.toString()))
                .body("areaCode", equalTo(order.area))
                .body("serviceItem", equalTo(NeedEvents.ITEM))
                .body("backfilled", equalTo(false))
                .body("recordedAt", notNullValue())
                .extract()
                .path("id");

        assertThat(published(id)).containsExactly("SatisfactionRecorded");
    }

    @Test
    void anAnswerIsRead() {
        String id = recordAnswer(deliveredOrder(Areas.fresh()));

        RestApi.get(evaluator(), PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("rating", equalTo("SATISFIED"));
    }

    @Test
    void theAnswersToAnOrderAreListed() {
        NeedEvents order = deliveredOrder(Areas.fresh());
        String id = recordAnswer(order);

        RestApi.get(evaluator(), PATH + "?workOrderId=" + order.orderId)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void anAnswerIsCountedThroughTheTopicOfTheService() {
        NeedEvents order = deliveredOrder(Areas.fresh());

        recordAnswer(order);

        await().atMost(TIMEOUT).untilAsserted(() -> {
            String rate = RestApi.get(evaluator(), "/api/v1/indicators?area=" + order.area)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getString("indicators.find { it.code == 'satisfactionRate' }.value");
            assertThat(rate).isEqualTo("100.0");
        });
    }

    private static String recordAnswer(NeedEvents order) {
        return post(body(order, "SATISFIED", "PERSON", null))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "workOrderId|5|workOrderId",
                "workOrderId|null|workOrderId",
                "workOrderId|\"not an id\"|workOrderId",
                "rating|null|rating",
                "rating|\"GREAT\"|rating",
                "rating|1|rating",
                "respondent|\"NEIGHBOUR\"|respondent",
                "channel|\"PIGEON\"|channel",
                "clientReference|\"\"|clientReference",
                "clientReference|\"a\\u0000b\"|clientReference",
                "clientReference|\"a\\ud800\"|clientReference",
                "occurredAt|\"2026-11-23\"|occurredAt",
                "mood|\"fine\"|mood"
            })
    void anInvalidFieldIsRefusedByName(String field, String value, String named) {
        NeedEvents order = deliveredOrder(Areas.fresh());
        String good = body(order, "SATISFIED", "PERSON", null);
        String key = "\"" + field + "\":";
        String bad = good.contains(key)
                ? good.replaceFirst(key + "\"[^\"]*\"", key + value.replace("\\", "\\\\"))
                : good.replaceFirst("\\{", "{" + key + value.replace("\\", "\\\\") + ",");

        post(bad).statusCode(400).contentType("application/problem+json").body("violations.field", hasItem(named));

        assertThat(stored(order)).isZero();
    }

    @Test
    void aReferenceOfMoreThanAHundredCharactersIsRefused() {
        post(body(deliveredOrder(Areas.fresh()), "SATISFIED", "PERSON", "好".repeat(101)))
                .statusCode(400);
    }

    @Test
    void aReferenceOfAHundredCharactersIsAccepted() {
        post(body(deliveredOrder(Areas.fresh()), "SATISFIED", "PERSON", UUID.randomUUID() + "好".repeat(64)))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"en, be rated once it is delivered, Accepted", "zh-CN, 服务交付后方可评价, 已接单"})
    void anOrderThatIsNotDeliveredYetCannotBeRatedYet(String language, String refusal, String label) {
        NeedEvents running = acceptedOrder();
        delivery.deliver(running.events);

        ValidatableResponse answer = record(running, language);

        answer.statusCode(409)
                .body("type", endsWith("illegal-move"))
                .body("detail", containsString(refusal))
                .body("detail", containsString(label))
                .body("detail", not(containsString("ACCEPTED")));
        assertThat(stored(running)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "refused, en, cannot be rated, Refused",
        "refused, zh-CN, 不能评价, 已拒单",
        "cancelled, en, cannot be rated, Cancelled",
        "cancelled, zh-CN, 不能评价, 已取消"
    })
    void anOrderThatWillNotBeDeliveredCannotBeRated(String end, String language, String refusal, String label) {
        NeedEvents ended = end.equals("refused")
                ? new NeedEvents(Areas.fresh(), 1, REQUESTED_AT)
                        .confirm()
                        .offer()
                        .accept()
                        .refuseOrder()
                : acceptedOrder().cancelOrder();
        delivery.deliver(ended.events);

        ValidatableResponse answer = record(ended, language);

        answer.statusCode(409)
                .body("type", endsWith("illegal-move"))
                .body("detail", containsString(refusal))
                .body("detail", containsString(label))
                .body("detail", not(containsString("once it is delivered")));
        assertThat(stored(ended)).isZero();
    }

    @Test
    void eachRespondentAnswersOnce() {
        NeedEvents order = deliveredOrder(Areas.fresh());
        recordAnswer(order);

        post(body(order, "NEUTRAL", "PERSON", null)).statusCode(409);

        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void twoRespondentsMayAnswer() {
        NeedEvents order = deliveredOrder(Areas.fresh());
        recordAnswer(order);

        post(body(order, "NEUTRAL", "GUARDIAN", null)).statusCode(201);

        assertThat(stored(order)).isEqualTo(2);
    }

    @Test
    void theSameIdempotencyKeyGivesTheSameAnswerAgain() {
        NeedEvents order = deliveredOrder(Areas.fresh());
        String body = body(order, "SATISFIED", "PERSON", null);
        String key = UUID.randomUUID().toString();
        String id = post(body, evaluator(), key).statusCode(201).extract().path("id");

        post(body, evaluator(), key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));

        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void theSameIdempotencyKeyWithAnotherBodyIsRefused() {
        NeedEvents order = deliveredOrder(Areas.fresh());
        String body = body(order, "SATISFIED", "PERSON", null);
        String key = UUID.randomUUID().toString();
        post(body, evaluator(), key).statusCode(201);

        post(body.replace("SATISFIED", "NEUTRAL"), evaluator(), key).statusCode(422);

        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void ofConcurrentAnswersOneIsStored() throws Exception {
        NeedEvents order = deliveredOrder(Areas.fresh());
        String body = body(order, "SATISFIED", "PERSON", null);
        Callable<Integer> attempt =
                () -> RestApi.create(evaluator(), PATH, body).statusCode();

        List<Integer> answers = Concurrently.run(Collections.nCopies(6, attempt));

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void anOldAnswerRequiresTheRole() {
        post(at("2025-04-01T10:00:00+08:00")).statusCode(403);
    }

    @Test
    void anOldAnswerRequiresAReason() {
        post(at("2025-04-01T10:00:00+08:00"), BACKFILLER, null)
                .statusCode(422)
                .body("violations.field", hasItem("backfillReason"));
    }

    @Test
    void anOldAnswerIsMarkedAsBackfilled() {
        String late = at("2025-04-01T10:00:00+08:00").replaceFirst("\\{", "{\"backfillReason\":\"paper forms\",");

        post(late, BACKFILLER, null)
                .statusCode(201)
                .body("backfilled", equalTo(true))
                .body("occurredAt", equalTo("2025-04-01T02:00:00Z"));
    }

    @Test
    void anAnswerInTheFutureIsRefused() {
        post(at("2199-01-01T00:00:00Z")).statusCode(422);
    }

    private String at(String time) {
        return body(deliveredOrder(Areas.fresh()), "SATISFIED", "PERSON", null)
                .replaceFirst("\\{", "{\"occurredAt\":\"" + time + "\",");
    }

    private static NeedEvents acceptedOrder() {
        return new NeedEvents(Areas.fresh(), 1, REQUESTED_AT)
                .confirm()
                .offer()
                .accept()
                .order();
    }

    private ValidatableResponse record(NeedEvents order, String language) {
        return RestApi.as(evaluator())
                .header("Accept-Language", language)
                .body(body(order, "SATISFIED", "PERSON", null))
                .post(PATH)
                .then();
    }

    private NeedEvents deliveredOrder(String area) {
        NeedEvents need = NeedEvents.completed(area, 1, REQUESTED_AT);
        delivery.deliver(need.events);
        return need;
    }

    private static String body(NeedEvents order, String rating, String respondent, @Nullable String reference) {
        return "{\"workOrderId\":\"" + order.orderId + "\",\"rating\":\"" + rating + "\",\"respondent\":\"" + respondent
                + "\",\"channel\":\"PHONE\"" + (reference == null ? "" : ",\"clientReference\":\"" + reference + "\"")
                + "}";
    }

    private long stored(NeedEvents order) {
        return DatabaseRows.count("select count(*) from satisfaction_answer where order_id = ?", order.orderId);
    }

    private static List<String> published(String answerId) {
        return DatabaseRows.eventNames("zhongfu.evaluation.v1", answerId);
    }

    private static TestTokens evaluator() {
        return TestTokens.as(Roles.EVALUATOR).area("652300").sub("evaluator-1");
    }

    private static ValidatableResponse post(String body) {
        return post(body, evaluator(), null);
    }

    private static ValidatableResponse post(String body, TestTokens caller, @Nullable String key) {
        var request = RestApi.as(caller).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(PATH).then();
    }
}
