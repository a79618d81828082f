// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** An order that ends before delivery releases its units, and a running visit may still count. */
@QuarkusTest
class OrderCancellationQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aWithdrawnNeedCancelsTheOrderAndItsPlannedVisits() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = oneVerifiedOneRunningOnePlanned(work);

        events.publish(cancelled(work));

        assertThat(work.status()).isEqualTo("CANCELLED");
        work.visit(visits.get(1)).then().body("status", equalTo("IN_PROGRESS"));
        work.visit(visits.get(2)).then().body("status", equalTo("CANCELLED"));
    }

    @Test
    void aCancellationPublishesVerifiedAndOutstandingUnits() {
        TestOrder work = TestOrder.accepted(events, 3);
        oneVerifiedOneRunningOnePlanned(work);

        events.publish(cancelled(work));

        JsonNode payload =
                DatabaseRows.events("zhongfu.workorder.v1", work.id()).getLast().payload();
        assertThat(payload.path("unitsVerified").asInt()).isEqualTo(1);
        assertThat(payload.path("unitsOutstanding").asInt()).isEqualTo(1);
    }

    @Test
    void theRunningVisitOfACancelledOrderIsVerifiedAtItsEnd() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> visits = oneVerifiedOneRunningOnePlanned(work);
        events.publish(cancelled(work));

        work.attend(visits.get(1), "check-out", TestOrder.at(3))
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
    }

    @Test
    void aCancellationPublishedTwiceCancelsOnce() {
        TestOrder work = TestOrder.accepted(events, 1);
        events.publish(cancelled(work));

        events.publish(cancelled(work));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id())).containsOnlyOnce("WorkOrderCancelled");
    }

    private static List<String> oneVerifiedOneRunningOnePlanned(TestOrder work) {
        List<String> visits = work.planned(0, 2, 4);
        work.makeVisit(visits.get(0), TestOrder.at(0), TestOrder.at(1));
        work.attend(visits.get(1), "check-in", TestOrder.at(2)).then().statusCode(200);
        return visits;
    }

    @Test
    void voidingTheRunningVisitOfACancelledOrderPublishesThat() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        RestApi.done(work.attend(visit, "check-in", TestOrder.at(0)));
        cancel(work);

        work.visit(work.coordinator(), visit, "void", Map.of("reason", "未实施"))
                .then()
                .statusCode(200);

        JsonNode payload =
                DatabaseRows.events("zhongfu.workorder.v1", visit).getLast().payload();
        assertThat(payload.path("orderCancelled").asBoolean()).isTrue();
        assertThat(payload.path("wasVerified").asBoolean()).isFalse();
    }

    private static void cancel(TestOrder work) {
        work.step(work.coordinator(), "cancellation", Map.of("reasonCode", "MOVED_AWAY", "reason", "迁往外地"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void aCancellationOfAnUnknownMatchChangesNothing() {
        TestOrder unknown = new TestOrder(
                SampleOrders.match(new ProviderId(UUID.randomUUID()), "P", 1, TestOrder.BASE),
                TestOrder.offered(events, 1).worker());

        events.publish(cancelled(unknown));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", unknown.id()))
                .isEmpty();
    }

    @Test
    void aCancellationOfARefusedOrderChangesNothing() {
        TestOrder refused = TestOrder.offered(events, 1);
        refused.step(refused.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "人手不足"))
                .then()
                .statusCode(200);

        events.publish(cancelled(refused));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", refused.id()))
                .containsExactly("WorkOrderCreated", "WorkOrderRefused");
    }

    @Test
    void aRefusalPublishesOutstandingUnits() {
        TestOrder refused = TestOrder.offered(events, 1);

        refused.step(refused.coordinator(), "refusal", Map.of("reasonCode", "NO_STAFF", "reason", "人手不足"))
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.workorder.v1", refused.id())
                        .getLast()
                        .payload()
                        .path("unitsOutstanding")
                        .asInt())
                .isEqualTo(1);
    }

    private static MatchCancelled cancelled(TestOrder work) {
        return new MatchCancelled(
                work.match().matchId(),
                4,
                work.match().needId(),
                "NEED_WITHDRAWN",
                0,
                TestOrder.BASE.plus(Duration.ofHours(3)),
                false,
                null);
    }
}
