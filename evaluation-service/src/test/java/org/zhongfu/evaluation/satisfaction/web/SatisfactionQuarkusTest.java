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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class SatisfactionQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

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
    void anAnswerIsCountedThroughTheTopicOfTheService() {
        NeedEvents order = deliveredOrder(delivery);

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

    @Test
    void eachRespondentAnswersOnce() {
        NeedEvents order = deliveredOrder(delivery);
        recordAnswer(order);

        post(body(order, "NEUTRAL", "PERSON", null)).statusCode(409);

        assertThat(stored(order)).isEqualTo(1);
    }

    @Test
    void twoRespondentsMayAnswer() {
        NeedEvents order = deliveredOrder(delivery);
        recordAnswer(order);

        post(body(order, "NEUTRAL", "GUARDIAN", null)).statusCode(201);

        assertThat(stored(order)).isEqualTo(2);
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
    void ofConcurrentAnswersOneIsStored() throws Exception {
        NeedEvents order = deliveredOrder(delivery);
        String body = body(order, "SATISFIED", "PERSON", null);
        Callable<Integer> attempt =
                () -> RestApi.create(evaluator(), PATH, body).statusCode();

        List<Integer> answers = Concurrently.run(Collections.nCopies(6, attempt));

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(stored(order)).isEqualTo(1);
    }

    private static List<String> published(String answerId) {
        return DatabaseRows.eventNames("zhongfu.evaluation.v1", answerId);
    }
}
