// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.PATH;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.body;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.deliveredOrder;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.evaluator;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.post;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.stored;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class SatisfactionQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Instant ANSWERED_AT = Instant.parse("2025-04-01T01:00:00Z");

    @Inject
    EventDelivery delivery;

    @Test
    void anAnswerIsStoredAndPublished() {
        NeedEvents order = deliveredOrder(delivery);

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
        String id = recordAnswer(deliveredOrder(delivery));

        RestApi.get(evaluator(), PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("rating", equalTo("SATISFIED"));
    }

    @Test
    void theAnswersToAnOrderAreListed() {
        NeedEvents order = deliveredOrder(delivery);
        String id = recordAnswer(order);

        RestApi.get(evaluator(), PATH + "?workOrderId=" + order.orderId)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void anAnswerIsCountedAtOnce() {
        NeedEvents order = deliveredOrder(delivery);

        recordAnswer(order);

        assertThat(rate("/api/v1/indicators?area=" + order.area)).isEqualTo("100.0");
    }

    @Test
    void anAnswerOfTheTopicIsCounted() {
        NeedEvents order = deliveredOrder(delivery);
        order.answer("PERSON", "SATISFIED", ANSWERED_AT);

        try (KafkaEvents kafka = new KafkaEvents()) {
            kafka.publish(order.events.getLast(), UUID.randomUUID());
        }

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(
                        rate("/api/v1/indicators?from=2025-01-01&to=2025-12-31&area=" + order.area))
                .isEqualTo("100.0"));
    }

    private static String rate(String indicators) {
        return RestApi.get(evaluator(), indicators)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("indicators.find { it.code == 'satisfactionRate' }.value");
    }

    private static String recordAnswer(NeedEvents order) {
        return post(body(order, "SATISFIED", "PERSON", null))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theSameIdempotencyKeyGivesTheSameAnswerAgain() {
        NeedEvents order = deliveredOrder(delivery);
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
        NeedEvents order = deliveredOrder(delivery);
        String body = body(order, "SATISFIED", "PERSON", null);
        String key = UUID.randomUUID().toString();
        post(body, evaluator(), key).statusCode(201);

        post(body.replace("SATISFIED", "NEUTRAL"), evaluator(), key).statusCode(422);

        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void ofEqualAnswersAtTheSameTimeOneIsStoredAndAllAreAnsweredWithIt() throws Exception {
        NeedEvents order = deliveredOrder(delivery);
        String body = body(order, "SATISFIED", "PERSON", null);
        Callable<Response> attempt = () -> RestApi.create(evaluator(), PATH, body);

        List<Response> answers = Concurrently.run(Collections.nCopies(6, attempt));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 200)
                .containsOnlyOnce(201);
        assertThat(answers)
                .extracting(each -> each.path("id").toString())
                .containsOnly(answers.getFirst().path("id").toString());
        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void theSameAnswerOfAnotherCallerIsTheOneRecorded() {
        NeedEvents order = deliveredOrder(delivery);
        String id = recordAnswer(order);
        TestTokens officer = TestTokens.as(Roles.COUNTY_OFFICER).area("652301").sub("officer-1");

        post(body(order, "SATISFIED", "PERSON", UUID.randomUUID().toString()), officer, null)
                .statusCode(200)
                .body("id", equalTo(id));
    }

    private static List<String> published(String answerId) {
        return DatabaseRows.eventNames("zhongfu.evaluation.v1", answerId);
    }
}
