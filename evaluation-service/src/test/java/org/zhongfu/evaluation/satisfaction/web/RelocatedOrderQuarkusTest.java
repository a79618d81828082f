// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.REQUESTED_AT;
import static org.zhongfu.evaluation.satisfaction.web.SatisfactionRequests.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.TestTokens;

/** An order that moved with its person is rated in the new county; figures of the service stay where it was given. */
@QuarkusTest
class RelocatedOrderQuarkusTest {

    private final String before = Areas.fresh();
    private final String after = before.replace("652301", "652302");

    @Inject
    EventDelivery delivery;

    @Test
    void theNewCountyAsksHowTheServiceWas() {
        NeedEvents order = movedAfterDelivery();

        answer(order, "652302").statusCode(201).body("areaCode", equalTo(after));
    }

    @Test
    void theOldCountyDoesNotAnyMore() {
        NeedEvents order = movedAfterDelivery();

        answer(order, "652301").statusCode(404);
    }

    @Test
    void figuresCountTheOrderWhereItWasCreated() {
        NeedEvents order = movedAfterDelivery();

        assertThat(DatabaseRows.texts("select area_code from order_fact where order_id = ?", order.orderId))
                .containsExactly(before);
    }

    @Test
    void anEarlierMoveThatArrivesAgainChangesNothing() {
        NeedEvents order = movedAfterDelivery();
        order.relocateOrder(before.replace("652301", "652303"));
        delivery.deliver(order.events);

        delivery.deliver(order.events);

        answer(order, "652302").statusCode(404);
        answer(order, "652303").statusCode(201);
    }

    private NeedEvents movedAfterDelivery() {
        NeedEvents order = new NeedEvents(before, 1, REQUESTED_AT)
                .confirm()
                .offer()
                .accept()
                .order();
        order.visit(REQUESTED_AT.plus(Duration.ofDays(2)));
        order.deliver().relocateOrder(after);
        delivery.deliver(order.events);
        return order;
    }

    private static ValidatableResponse answer(NeedEvents order, String county) {
        return SatisfactionRequests.post(
                body(order, "SATISFIED", "PERSON", null),
                TestTokens.as(Roles.EVALUATOR).area(county).sub("evaluator-" + county),
                null);
    }
}
