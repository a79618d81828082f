// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import java.util.Map;
import org.zhongfu.testkit.RestApi;

/** Tasks of dissatisfied return visits for tests. */
final class ReturnVisitTasks {

    static final String PATH = "/api/v1/return-visit-tasks";

    private ReturnVisitTasks() {}

    /** Makes and delivers a visit of the order; the person is not satisfied. Returns the id of the task. */
    static String openedFor(TestOrder work) {
        work.makeVisit(work.planned(0).getFirst(), TestOrder.at(0), TestOrder.at(1));
        RestApi.done(work.step(work.self(), "delivery", Map.of()));
        RestApi.done(work.step(work.coordinator(), "return-visit", Map.of("outcome", "REACHED_UNSATISFIED")));
        return RestApi.get(TestOrder.officer(), PATH + "?workOrderId={order}", work.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
