// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.PATH;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.REQUESTED_AT;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.body;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.evaluator;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.stored;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.fact.DeliverySignals;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** When an order cannot be rated. */
@QuarkusTest
class SatisfactionOrderStatesQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final TestTokens BACKFILLER =
            TestTokens.as(Roles.EVALUATOR, Roles.BACKFILL).area("652300");

    @Inject
    EventDelivery delivery;

    @Inject
    DeliverySignals signals;

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
                .body("detail", not(containsString("ACCEPTED")))
                .header("Retry-After", equalTo("2"));
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
                .body("detail", not(containsString("once it is delivered")))
                .header("Retry-After", nullValue());
        assertThat(stored(ended)).isZero();
    }

    @Test
    void anAnswerWaitsForTheDeliveryThatIsOnItsWay() throws Exception {
        NeedEvents order = acceptedOrder();
        order.visit(REQUESTED_AT.plus(Duration.ofDays(2)));
        delivery.deliver(order.events);
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                () -> record(order, "en").extract().statusCode(), Thread::startVirtualThread);
        await().atMost(TIMEOUT).until(() -> signals.isAwaited(order.orderId));

        delivery.deliver(order.deliver().events);

        assertThat(answer.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(201);
        assertThat(signals.isAwaited(order.orderId)).isFalse();
    }

    @Test
    void anAnswerDatedBeforeTheDeliveryIsRefused() {
        NeedEvents order = SatisfactionRequests.deliveredOrder(delivery); // delivered on 2025-03-03
        String early = body(order, "SATISFIED", "PERSON", null)
                .replaceFirst("\\{", "{\"occurredAt\":\"2025-03-02T01:00:00Z\",\"backfillReason\":\"paper\",");

        ValidatableResponse answer = SatisfactionRequests.post(early, BACKFILLER, null);

        answer.statusCode(422).body("violations.field", hasItem("occurredAt"));
        assertThat(stored(order)).isZero();
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
}
