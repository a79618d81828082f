// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Facts that a coordinator with a part in the order sends for a worker whose device failed: kept, and reviewed. */
@QuarkusTest
class CoordinatorFactQuarkusTest {

    @Inject
    TestEvents events;

    private TestOrder work;
    private String visit;

    @BeforeEach
    void aVisitOfAnOrderThatTheCoordinatorAccepted() {
        work = TestOrder.accepted(events, 1);
        visit = work.planned(0).getFirst();
    }

    @Test
    void theyAreRecorded() {
        send(work.coordinator(), List.of(fact("CHECK_IN", 0), fact("CHECK_OUT", 1)))
                .body("results.outcome", contains("RECORDED", "RECORDED"));
    }

    @Test
    void theirVisitIsReviewed() {
        send(work.coordinator(), List.of(fact("CHECK_IN", 0), fact("CHECK_OUT", 1)));

        work.visit(visit)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ENTERED_BY_COORDINATOR"));
    }

    /** What waited is carried out under the name of who sent it. */
    @Test
    void aCheckOutThatWaitedForTheCheckInOfTheWorkerIsReviewed() {
        send(work.coordinator(), List.of(fact("CHECK_OUT", 1))).body("results.outcome", contains("WAITING"));

        send(work.self(), List.of(fact("CHECK_IN", 0))).body("results.outcome", contains("RECORDED"));

        work.visit(visit)
                .then()
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("ENTERED_BY_COORDINATOR"));
    }

    private static ValidatableResponse send(TestTokens sender, List<Map<String, Object>> facts) {
        return RestApi.create(sender, "/api/v1/visit-facts", Map.of("facts", facts))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> fact(String kind, int hour) {
        return new HashMap<>(Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "visitId",
                visit,
                "kind",
                kind,
                "occurredAt",
                TestOrder.at(hour).toString(),
                "method",
                "MANUAL",
                "exceptionReason",
                "设备损坏"));
    }
}
