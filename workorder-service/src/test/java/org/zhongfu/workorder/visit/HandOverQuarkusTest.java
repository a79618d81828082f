// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** An order passes from one worker of a provider to another. */
@QuarkusTest
class HandOverQuarkusTest {

    @Inject
    TestEvents events;

    private TestOrder work;
    private WorkerChanged successor;

    @BeforeEach
    void anOrderOfTwoVisits() {
        work = TestOrder.accepted(events, 3);
        successor = work.publishColleague(events);
    }

    @Test
    void plannedVisitsFromTheDayOnMoveWithTheOrder() {
        String before = PlannedDays.plan(work, 2, 10);
        String after = PlannedDays.plan(work, 5, 10);

        handOver(5)
                .then()
                .statusCode(200)
                .body("workOrder.workerId", equalTo(successor.workerId().toString()))
                .body("movedVisits", contains(after))
                .body("remainingVisits", empty());

        assertThat(workerOf(before)).isEqualTo(work.worker().workerId().toString());
        assertThat(workerOf(after)).isEqualTo(successor.workerId().toString());
    }

    @Test
    void aVisitAtATimeTheSuccessorHasNotStaysAndIsNamed() {
        TestOrder other = TestOrder.accepted(events, 1, work.worker());
        PlannedDays.plan(other, successor, 5, 10);
        String visit = PlannedDays.plan(work, 5, 10);

        handOver(1)
                .then()
                .statusCode(200)
                .body("movedVisits", empty())
                .body("remainingVisits.visitId", contains(visit))
                .body("remainingVisits.reasonCode", contains("WORKER_BUSY"));
    }

    @Test
    void aHandOverIsPublishedAndKeptInTheHashChain() {
        handOver(0).then().statusCode(200);

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id()))
                .containsExactly("WorkOrderCreated", "WorkOrderAccepted", "WorkOrderHandedOver");
        RestApi.get(work.coordinator(), "/api/v1/work-orders/%s/trail".formatted(work.id()))
                .then()
                .body("verified", equalTo(true))
                .body("entries.action", contains("CREATED", "ACCEPTED", "HANDED_OVER"));
    }

    @Test
    void theHandOversOfAnOrderAreListed() {
        handOver(0).then().statusCode(200);

        RestApi.get(work.coordinator(), "/api/v1/work-orders/%s/hand-overs".formatted(work.id()))
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].fromWorkerId", equalTo(work.worker().workerId().toString()))
                .body("[0].toWorkerId", equalTo(successor.workerId().toString()))
                .body("[0].fromDay", equalTo(PlannedDays.day(0).toString()))
                .body("[0].reason", equalTo("调整片区"))
                .body(
                        "[0].handedOverBy",
                        equalTo("coordinator of " + work.worker().orgCode()));
    }

    @Test
    void membersOfTheProviderReadStarsForNumbersInTheReason() {
        Map<String, Object> body = body(0);
        body.put("reason", "问其子 139-1234-5678");
        work.step(work.coordinator(), "hand-over", body).then().statusCode(200);

        RestApi.get(work.coordinator(), "/api/v1/work-orders/%s/hand-overs".formatted(work.id()))
                .then()
                .statusCode(200)
                .body("[0].reason", equalTo("问其子 " + "*".repeat(13)));
    }

    @Test
    void theWorkerBeforeNoLongerSeesTheOrder() {
        handOver(0).then().statusCode(200);

        RestApi.get(work.self(), "/api/v1/work-orders/" + work.id()).then().statusCode(404);
    }

    @Test
    void theWorkerBeforeKeepsWhatTheyServed() {
        String served = work.planned(0).getFirst();
        work.makeVisit(served, TestOrder.at(0), TestOrder.at(1));
        handOver(0).then().statusCode(200);

        RestApi.get(work.self(), "/api/v1/visits/" + served)
                .then()
                .statusCode(200)
                .body("workerId", equalTo(work.worker().workerId().toString()));
    }

    @Test
    void theSuccessorSeesAndPlansTheOrder() {
        handOver(0).then().statusCode(200);

        work.schedule(successor(), List.of(TestOrder.plan(1))).then().statusCode(200);
    }

    @Test
    void aWorkerWithAnOpenVisitStillSeesTheOrder() {
        PlannedDays.plan(work, 2, 10);
        handOver(5).then().statusCode(200);

        RestApi.get(work.self(), "/api/v1/work-orders/" + work.id()).then().statusCode(200);
    }

    @Test
    void aWorkerListsTheirOwnOrders() {
        TestOrder other = TestOrder.offered(events, 1, successor);
        other.accept();

        RestApi.get(work.self(), "/api/v1/work-orders?needId=" + other.match().needId())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void anOrderThatNoWorkerAcceptedIsNotHandedOver() {
        work = TestOrder.offered(events, 1, work.worker());

        handOver(0).then().statusCode(409);
    }

    @Test
    void aHandOverToTheSameWorkerIsRefused() {
        successor = work.worker();

        handOver(0).then().statusCode(422).body("violations[0].field", equalTo("workerId"));
    }

    @Test
    void aHandOverFromYesterdayIsRefused() {
        handOver(-1).then().statusCode(422).body("violations[0].field", equalTo("fromDay"));
    }

    @Test
    void aHandOverToAWorkerOfAnotherProviderIsRefused() {
        successor = TestOrder.accepted(events, 1).worker();

        handOver(0).then().statusCode(422).body("violations[0].field", equalTo("workerId"));
    }

    @Test
    void aWorkerDoesNotHandOver() {
        work.step(work.self(), "hand-over", body(0)).then().statusCode(403);
    }

    private Response handOver(int day) {
        return work.step(work.coordinator(), "hand-over", body(day));
    }

    private Map<String, Object> body(int day) {
        return new HashMap<>(Map.of(
                "workerId", successor.workerId().toString(),
                "fromDay", PlannedDays.day(day).toString(),
                "reasonCode", "WORKLOAD",
                "reason", "调整片区",
                "informed", List.of("PERSON", "WORKER")));
    }

    private TestTokens successor() {
        return TestTokens.as("social-worker").org(work.worker().orgCode()).sub(String.valueOf(successor.subject()));
    }

    private String workerOf(String visit) {
        return work.visit(visit).then().extract().path("workerId");
    }
}
