// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/** Visits after the last day of their worker are freed and named; what a worker does not do is no visit of theirs. */
@QuarkusTest
class FreedVisitsQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    WorkerEndJob ends;

    private TestOrder work;
    private String until;
    private String after;

    @BeforeEach
    void anOrderOfTwoVisits() {
        work = TestOrder.accepted(events, 2);
        until = PlannedDays.plan(work, 3, 10);
        after = PlannedDays.plan(work, 5, 10);
    }

    @Test
    void aVisitAfterTheLastDayIsFreedAndOneOnItStays() {
        workerEndsOn(3);

        work.visit(until).then().body("status", equalTo("PLANNED"));
        work.visit(after).then().body("status", equalTo("CANCELLED")).body("reasonCode", equalTo("WORKER_ENDED"));
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", after)).endsWith("VisitCancelled");
    }

    @Test
    void aFreedVisitIsNamed() {
        workerEndsOn(3);

        open().body("visits.visitId", contains(after))
                .body("visits.reasonCode", contains("WORKER_ENDED"))
                .body("visits.freed", contains(true));
    }

    @Test
    void itsUnitIsPlannedAgainAndItLeavesTheList() {
        WorkerChanged colleague = work.publishColleague(events);
        workerEndsOn(3);

        PlannedDays.plan(work, colleague, 5, 14);

        open().body("visits", empty());
    }

    @Test
    void aHandOverPlansFreedVisitsForTheSuccessor() {
        WorkerChanged successor = work.publishColleague(events);
        workerEndsOn(3);

        String again = work.step(
                        work.coordinator(),
                        "hand-over",
                        Map.of(
                                "workerId", successor.workerId().toString(),
                                "fromDay", PlannedDays.day(4).toString(),
                                "reasonCode", "WORKER_ENDED",
                                "informed", List.of("PERSON")))
                .then()
                .statusCode(200)
                .body("plannedVisits", hasSize(1))
                .extract()
                .path("plannedVisits[0]");

        work.visit(again)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("workerId", equalTo(successor.workerId().toString()))
                .body("plannedFrom", equalTo(PlannedDays.at(5, 10).toString()));
        open().body("visits", empty());
    }

    @Test
    void aWorkerWhoStaysFreesNothing() {
        workerEndsOn(30);

        work.visit(after).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void noVisitIsPlannedForAWorkerWhoDoesNotDoTheService() {
        TestOrder other = TestOrder.accepted(events, 1);
        events.publish(SampleWorkers.doing(other.worker(), "HOME_CLEANING"));

        other.schedule(other.coordinator(), List.of(TestOrder.plan(0)))
                .then()
                .statusCode(422)
                .body("detail", startsWith("does not do the service"));
    }

    @Test
    void aVisitOfAServiceThatTheWorkerDoesNotDoIsAnExceptionAtTheDoor() {
        TestOrder other = TestOrder.accepted(events, 1);
        String visit = other.planned(0).getFirst();
        events.publish(SampleWorkers.doing(other.worker(), "HOME_CLEANING"));

        other.attend(visit, "check-in", TestOrder.at(0))
                .then()
                .statusCode(200)
                .body("exceptions", hasItem("WORKER_NOT_ELIGIBLE"));
    }

    @Test
    void aVisitOfAServiceThatTheWorkerDoesIsNone() {
        TestOrder other = TestOrder.accepted(events, 1);
        String visit = other.planned(0).getFirst();
        events.publish(SampleWorkers.doing(other.worker(), other.match().terms().serviceItem(), "HOME_CLEANING"));

        other.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200).body("exceptions", empty());
    }

    private void workerEndsOn(int day) {
        events.publish(SampleWorkers.absent(work.worker(), PlannedDays.day(day)));
        ends.run();
    }

    private ValidatableResponse open() {
        return RestApi.get(
                        work.coordinator(),
                        "/api/v1/hand-overs?workerId={worker}",
                        work.worker().workerId().toString())
                .then()
                .statusCode(200);
    }
}
