// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.LeavePeriod;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/** What must be handed over because a worker leaves or is on leave. */
@QuarkusTest
class OpenHandOversQuarkusTest {

    @Inject
    TestEvents events;

    private TestOrder work;

    @BeforeEach
    void anOrder() {
        work = TestOrder.accepted(events, 3);
    }

    @Test
    void theEndOfAWorkerNamesTheirOrdersAndTheVisitsAfterTheLastDay() {
        PlannedDays.plan(work, 2, 10);
        String after = PlannedDays.plan(work, 5, 10);

        workerEndsOn(3);

        open(work.coordinator())
                .body("workOrders.workOrderId", contains(work.id()))
                .body("workOrders.lastDay", contains(PlannedDays.day(3).toString()))
                .body("visits.visitId", contains(after))
                .body("visits.reasonCode", contains("WORKER_ENDED"));
    }

    @Test
    void aLeaveNamesTheVisitsOnItsDays() {
        String during = PlannedDays.plan(work, 2, 10);
        PlannedDays.plan(work, 5, 10);

        workerIsOnLeave(1, 3);

        open(work.coordinator())
                .body("workOrders", empty())
                .body("visits.visitId", contains(during))
                .body("visits.reasonCode", contains("WORKER_ON_LEAVE"));
    }

    @Test
    void aHandOverEmptiesTheList() {
        PlannedDays.plan(work, 5, 10);
        WorkerChanged successor = work.publishColleague(events);
        workerEndsOn(3);

        work.step(
                        work.coordinator(),
                        "hand-over",
                        Map.of(
                                "workerId", successor.workerId().toString(),
                                "fromDay", PlannedDays.day(4).toString(),
                                "reasonCode", "WORKER_ENDED",
                                "informed", List.of("PERSON")))
                .then()
                .statusCode(200);

        open(work.coordinator()).body("workOrders", empty()).body("visits", empty());
    }

    @Test
    void aVisitThatIsCancelledLeavesTheList() {
        String visit = PlannedDays.plan(work, 2, 10);
        workerIsOnLeave(1, 3);

        work.visit(work.coordinator(), visit, "cancel", Map.of("reasonCode", "NO_STAFF", "informed", List.of("PERSON")))
                .then()
                .statusCode(200);

        open(work.coordinator()).body("visits", empty());
    }

    @Test
    void aLeaveThatIsWithdrawnLeavesTheList() {
        PlannedDays.plan(work, 2, 10);
        WorkerChanged onLeave = workerIsOnLeave(1, 3);

        events.publish(SampleWorkers.absent(onLeave, null));

        open(work.coordinator()).body("visits", empty());
    }

    @Test
    void noVisitIsPlannedForAWorkerOnLeave() {
        workerIsOnLeave(1, 3);

        work.schedule(
                        work.coordinator(),
                        List.of(Map.of(
                                "plannedFrom", PlannedDays.at(2, 10).toString(),
                                "plannedTo", PlannedDays.at(2, 11).toString())))
                .then()
                .statusCode(422)
                .body("detail", startsWith("is on leave on"));
    }

    @Test
    void aVisitOnADayAfterTheLastOneIsAnException() {
        String visit = work.planned(0).getFirst();
        events.publish(SampleWorkers.absent(work.worker(), PlannedDays.day(-10)));

        work.attend(visit, "check-in", TestOrder.at(0))
                .then()
                .statusCode(200)
                .body("exceptions", hasItem("WORKER_NOT_ELIGIBLE"));
    }

    @Test
    void aPageHoldsWhatIsDueFirstInBothLists() {
        PlannedDays.plan(work, 5, 10);
        workerEndsOn(3);

        page("1", "")
                .body("workOrders.workOrderId", contains(work.id()))
                .body("visits", empty())
                .body("total.count", equalTo(2));
    }

    @Test
    void theNextPageHoldsWhatIsDueLater() {
        String after = PlannedDays.plan(work, 5, 10);
        workerEndsOn(3);
        String next = page("1", "").extract().path("next");

        page("1", "&cursor=" + next)
                .body("workOrders", empty())
                .body("visits.visitId", contains(after))
                .body("next", nullValue());
    }

    @Test
    void anotherProviderSeesNothing() {
        PlannedDays.plan(work, 5, 10);
        workerEndsOn(3);

        open(TestTokens.as("coordinator").org("ANOTHER"))
                .body("workOrders", empty())
                .body("visits", empty());
    }

    @Test
    void anOfficerSeesThoseOfTheirArea() {
        workerEndsOn(3);

        open(TestOrder.officer()).body("workOrders.workOrderId", equalTo(List.of(work.id())));
    }

    private ValidatableResponse open(TestTokens caller) {
        return RestApi.get(
                        caller,
                        "/api/v1/hand-overs?workerId={worker}",
                        work.worker().workerId().toString())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String limit, String more) {
        return RestApi.get(
                        work.coordinator(),
                        "/api/v1/hand-overs?count=true&workerId="
                                + work.worker().workerId() + "&limit=" + limit + more)
                .then()
                .statusCode(200);
    }

    private void workerEndsOn(int day) {
        events.publish(SampleWorkers.absent(work.worker(), PlannedDays.day(day)));
    }

    private WorkerChanged workerIsOnLeave(int from, int to) {
        WorkerChanged onLeave =
                SampleWorkers.absent(work.worker(), null, new LeavePeriod(PlannedDays.day(from), PlannedDays.day(to)));
        events.publish(onLeave);
        return onLeave;
    }
}
