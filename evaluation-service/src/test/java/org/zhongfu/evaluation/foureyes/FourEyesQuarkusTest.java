// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.foureyes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.foureyes.FourEyesTest;

/** The pair of steps of evaluation, over HTTP: the earlier step arrives with the event of the delivery. */
@QuarkusTest
class FourEyesQuarkusTest extends FourEyesTest {

    @Inject
    EventDelivery delivery;

    @Override
    protected Map<String, Scenario> scenarios() {
        return Map.of("deliverWorkOrder -> recordSatisfactionAnswer", this::answer);
    }

    private LaterStep answer(String first) {
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, Instant.parse("2025-03-01T01:00:00Z"));
        need.events.replaceAll(event -> event instanceof WorkOrderDelivered delivered
                ? new WorkOrderDelivered(
                        delivered.orderId(),
                        delivered.aggregateVersion(),
                        delivered.matchId(),
                        delivered.needId(),
                        delivered.unitsVerified(),
                        delivered.unitsUndelivered(),
                        first,
                        delivered.occurredAt(),
                        delivered.backfilled())
                : event);
        delivery.deliver(need.events);
        Map<String, String> body = Map.of(
                "workOrderId",
                need.orderId.toString(),
                "rating",
                "SATISFIED",
                "respondent",
                "PERSON",
                "channel",
                "PHONE");
        return by -> RestApi.create(
                TestTokens.as(Roles.EVALUATOR).area("652300").sub(by), "/api/v1/satisfaction-answers", body);
    }
}
