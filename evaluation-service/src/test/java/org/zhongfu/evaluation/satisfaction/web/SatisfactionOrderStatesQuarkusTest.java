// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.PATH;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.REQUESTED_AT;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.body;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.evaluator;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.stored;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;

/** The states in which an order cannot be rated. */
@QuarkusTest
class SatisfactionOrderStatesQuarkusTest {

    @Inject
    EventDelivery delivery;

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
