// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.misuse.ForeignIdsTest;
import org.zhongfu.testkit.misuse.OwnedRecord;

@QuarkusTest
class ForeignIdsQuarkusTest extends ForeignIdsTest {

    @Inject
    EventDelivery delivery;

    @Override
    protected Map<String, Supplier<String>> strangers() {
        return Map.of("workOrderId", this::order);
    }

    @Override
    protected Map<String, Supplier<OwnedRecord>> records() {
        return Map.of();
    }

    @Override
    protected Map<String, String> withoutStranger() {
        return Map.of();
    }

    private String order() {
        NeedEvents need = NeedEvents.completed("652302101", 1, Instant.parse("2025-03-01T01:00:00Z"));
        delivery.deliver(need.events);
        return need.orderId.toString();
    }
}
