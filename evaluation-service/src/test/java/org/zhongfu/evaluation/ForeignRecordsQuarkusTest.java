// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.misuse.ForeignRecordsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;

@QuarkusTest
class ForeignRecordsQuarkusTest extends ForeignRecordsTest {

    @Inject
    EventDelivery delivery;

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.of("/api/v1/satisfaction-answers/{id}", this::answer);
    }

    @Override
    protected Map<String, String> withoutRecord() {
        return Map.of("traceIndicator", "the code of an indicator is no record; the area is a filter");
    }

    private OwnedRecord answer() {
        NeedEvents need = NeedEvents.completed(Areas.fresh(), 1, Instant.parse("2025-03-01T01:00:00Z"));
        delivery.deliver(need.events);
        String id = RestApi.created(
                TestTokens.as("evaluator").area("652300"),
                "/api/v1/satisfaction-answers",
                Map.of(
                        "workOrderId", need.orderId.toString(),
                        "rating", "SATISFIED",
                        "respondent", "PERSON",
                        "channel", "PHONE"));
        return new OwnedRecord(Map.of("id", id), need.area, "P1");
    }
}
