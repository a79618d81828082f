// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Requests to record an answer to a work order. */
final class SatisfactionRequests {

    static final String PATH = "/api/v1/satisfaction-answers";
    static final Instant REQUESTED_AT = Instant.parse("2025-03-01T01:00:00Z");

    private SatisfactionRequests() {}

    /** An order whose delivery was published. */
    static NeedEvents deliveredOrder(EventDelivery delivery) {
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, REQUESTED_AT);
        delivery.deliver(need.events);
        return need;
    }

    static String body(NeedEvents order, String rating, String respondent, @Nullable String reference) {
        return "{\"workOrderId\":\"" + order.orderId + "\",\"rating\":\"" + rating + "\",\"respondent\":\"" + respondent
                + "\",\"channel\":\"PHONE\"" + (reference == null ? "" : ",\"clientReference\":\"" + reference + "\"")
                + "}";
    }

    static long stored(NeedEvents order) {
        return DatabaseRows.count("select count(*) from satisfaction_answer where order_id = ?", order.orderId);
    }

    static TestTokens evaluator() {
        return TestTokens.as(Roles.EVALUATOR).area("652300").sub("evaluator-1");
    }

    static ValidatableResponse post(String body) {
        return post(body, evaluator(), null);
    }

    static ValidatableResponse post(String body, TestTokens caller, @Nullable String key) {
        var request = RestApi.as(caller).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(PATH).then();
    }
}
