// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.visit.PlannedDays;

@QuarkusTest
class SessionQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aSessionIsPlannedWithItsWorkersAndPlaces() {
        TestSession session = TestSession.planned(events, 30);

        session.get()
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("places", equalTo(30))
                .body("enrolled", equalTo(0))
                .body("workerIds", contains(session.worker().workerId().toString()))
                .body("place.areaCode", equalTo("652301001"));
    }

    @Test
    void aPlannedSessionIsPublished() {
        TestSession session = TestSession.planned(events, 30);

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", session.id()))
                .containsExactly("SessionPlanned");
    }

    @Test
    void aWorkerIsNotInChargeOfTwoSessionsAtATime() {
        TestSession session = TestSession.planned(events, 5);

        RestApi.create(session.coordinator(), TestSession.PATH, TestSession.plan(session.worker(), 5, 1))
                .then()
                .statusCode(409);
    }

    @Test
    void aWorkerInChargeIsNotOnAVisitAtThatTime() {
        TestSession session = TestSession.planned(events, 5);
        TestOrder work = TestOrder.accepted(events, 1, session.worker());

        work.schedule(work.self(), List.of(TestOrder.plan(1))).then().statusCode(409);
    }

    @Test
    void aSessionIsNotPlannedAtTheTimeOfAVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.planned(1);

        RestApi.create(work.coordinator(), TestSession.PATH, TestSession.plan(work.worker(), 5, 0))
                .then()
                .statusCode(409);
    }

    @Test
    void aSessionAndAVisitPlannedAtTheSameMomentAreNotBothTaken() {
        TestOrder work = TestOrder.accepted(events, 1);
        Map<String, Object> plan = TestSession.plan(work.worker(), 5, 0);

        List<Integer> codes = TestOrder.simultaneously(
                () -> work.schedule(work.self(), List.of(TestOrder.plan(1))),
                () -> RestApi.create(work.coordinator(), TestSession.PATH, plan));

        assertThat(codes).contains(409).hasSize(2);
        assertThat(codes.getFirst()).isBetween(200, 201);
    }

    @Test
    void aVisitThatTookPlaceIsNotRefusedBecauseOfAPlannedSession() {
        TestSession session = TestSession.planned(events, TestSession.newWorker(events), 5, 1);
        TestOrder work = TestOrder.accepted(events, 1, session.worker());
        String visit = work.planned(0).getFirst();

        work.makeVisit(visit, TestOrder.at(0), TestOrder.minute(70));

        work.visit(visit).then().body("status", equalTo("VERIFIED"));
    }

    @Test
    void aWorkerOfAnotherProviderIsNotInCharge() {
        TestSession session = TestSession.planned(events, 5);
        WorkerChanged foreign = TestSession.newWorker(events);
        Map<String, Object> plan = TestSession.plan(session.worker(), 5, 10);
        plan.put(
                "workerIds",
                List.of(
                        session.worker().workerId().toString(),
                        foreign.workerId().toString()));

        RestApi.create(session.coordinator(), TestSession.PATH, plan)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("workerIds[1]"));
    }

    @Test
    void aPlaceHasBothCoordinatesOrNone() {
        TestSession session = TestSession.planned(events, 5);
        Map<String, Object> plan = TestSession.plan(session.worker(), 5, 10);
        plan.put("place", Map.of("areaCode", "652301001", "place", "文化活动室", "latitude", 44.01));

        RestApi.create(session.coordinator(), TestSession.PATH, plan)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("place.longitude"));
    }

    @Test
    void aMovedSessionKeepsItsPersonsAndFreesTheTimeOfBefore() {
        TestSession session = TestSession.planned(events, 5);
        String enrolment = session.enrolled(TestSession.order(events, session.worker(), 1));

        session.step(session.coordinator(), "move", move(1))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        assertThat(session.status(enrolment)).isEqualTo("ENROLLED");
        RestApi.created(session.coordinator(), TestSession.PATH, TestSession.plan(session.worker(), 5, 0));
    }

    @Test
    void whoCannotComeAtTheNewTimeLosesThePlaceToTheOneWhoWaits() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = TestSession.order(events, session.worker(), 1);
        String busy = session.enrolled(work);
        String waiting = session.enrolled(TestSession.order(events, session.worker(), 1));
        TestOrder other = TestOrder.acceptedForSamePerson(events, work, "HOME_COOKING");
        PlannedDays.plan(other, 1, 10);

        RestApi.done(session.step(session.coordinator(), "move", move(1)));

        assertThat(session.status(busy)).isEqualTo("CANCELLED");
        assertThat(session.status(waiting)).isEqualTo("ENROLLED");
    }

    @Test
    void placesAreNotReducedBelowThoseTaken() {
        TestSession session = TestSession.planned(events, 2);
        session.enrolled(events, 2);
        Map<String, Object> move = move(1);
        move.put("places", 1);

        session.step(session.coordinator(), "move", move)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("places"));
    }

    @Test
    void aCancelledSessionEndsAllEnrolmentsAndFreesUnitsAndWorkers() {
        TestSession session = TestSession.planned(events, 1);
        TestOrder work = TestSession.order(events, session.worker(), 1);
        String enrolled = session.enrolled(work);
        String waiting = session.enrolled(TestSession.order(events, session.worker(), 1));

        session.step(session.coordinator(), "cancel", cancellation()).then().statusCode(200);

        assertThat(List.of(session.status(enrolled), session.status(waiting))).containsOnly("CANCELLED");
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0))));
    }

    @Test
    void aCancellationNeedsItsReasonAndWhoWasTold() {
        TestSession session = TestSession.planned(events, 1);

        session.step(session.coordinator(), "cancel", Map.of("reasonCode", "WEATHER"))
                .then()
                .statusCode(400);
    }

    @Test
    void sessionsAreListedByDayServiceWorkerAndState() {
        TestSession session = TestSession.planned(events, 1);

        RestApi.as(session.coordinator())
                .get(TestSession.PATH + "?workerId=" + session.worker().workerId()
                        + "&service=CULTURAL_ACTIVITY&status=PLANNED&area=652301&sort=plannedFrom&count=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(session.id()))
                .body("total.count", equalTo(1));
    }

    @Test
    void anOfficerSeesTheSessionsOfTheArea() {
        TestSession session = TestSession.planned(events, 1);

        RestApi.get(TestOrder.officer(), TestSession.PATH + "/" + session.id())
                .then()
                .statusCode(200);
    }

    @Test
    void aSessionOfAnotherAreaOrProviderIsNotFound() {
        TestSession session = TestSession.planned(events, 1);
        TestTokens elsewhere = TestTokens.as("county-officer").area("652302");
        TestTokens other = TestTokens.as("coordinator").org("P-" + UUID.randomUUID());

        RestApi.get(elsewhere, TestSession.PATH + "/" + session.id()).then().statusCode(404);
        RestApi.get(other, TestSession.PATH + "/" + session.id()).then().statusCode(404);
    }

    @Test
    void theHistoryShowsWhoMovedASession() {
        TestSession session = TestSession.planned(events, 1);
        RestApi.done(session.step(session.coordinator(), "move", move(1)));

        RestApi.get(session.coordinator(), TestSession.PATH + "/" + session.id() + "/history")
                .then()
                .statusCode(200)
                .body("items.actor", hasItem(containsString("coordinator of ")));
    }

    private static Map<String, Object> move(int day) {
        return new HashMap<>(Map.of(
                "plannedFrom", PlannedDays.at(day, 10).toString(),
                "plannedTo", PlannedDays.at(day, 12).toString(),
                "reasonCode", "WEATHER",
                "informed", List.of("PERSON", "WORKER")));
    }

    private static Map<String, Object> cancellation() {
        return Map.of("reasonCode", "WEATHER", "reason", "沙尘暴", "informed", List.of("PERSON"));
    }
}
