// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Planned visits are moved and cancelled. */
@QuarkusTest
class VisitChangeQuarkusTest {

    private static final Map<String, Object> CANCELLATION =
            Map.of("reasonCode", "PERSON_AWAY", "reason", "外出就医", "informed", List.of("WORKER"));

    @Inject
    TestEvents events;

    @Test
    void aCoordinatorMovesAVisitToAnotherDayAndWorker() {
        TestOrder work = TestOrder.accepted(events, 1);
        WorkerChanged substitute = work.publishColleague(events);
        String visit = PlannedDays.plan(work, 3, 10);
        Map<String, Object> body = PlannedDays.to(4, 15);
        body.put("workerId", substitute.workerId().toString());
        body.put("reason", "下午有人在家");

        work.visit(work.coordinator(), visit, "move", body)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("version", equalTo(2))
                .body("workerId", equalTo(substitute.workerId().toString()))
                .body("plannedFrom", equalTo(PlannedDays.at(4, 15).toString()))
                .body("changes.kind", contains("MOVED"))
                .body(
                        "changes[0].before.workerId",
                        equalTo(work.worker().workerId().toString()))
                .body(
                        "changes[0].before.plannedFrom",
                        equalTo(PlannedDays.at(3, 10).toString()))
                .body(
                        "changes[0].after.plannedFrom",
                        equalTo(PlannedDays.at(4, 15).toString()))
                .body("changes[0].reasonCode", equalTo("PERSON_WISH"))
                .body("changes[0].reason", equalTo("下午有人在家"))
                .body("changes[0].informed", contains("PERSON", "FAMILY"))
                .body(
                        "changes[0].changedBy",
                        equalTo("coordinator of " + work.worker().orgCode()));
    }

    @Test
    void aMoveIsPublishedWithTheNextVersionAndWhatWasBefore() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(4, 15))
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.events("zhongfu.workorder.v1", visit)).satisfiesExactly(planned -> {}, moved -> {
            assertThat(moved.name()).isEqualTo("VisitMoved");
            assertThat(moved.version()).isEqualTo(2);
            assertThat(moved.payload().path("previousFrom").asText())
                    .isEqualTo(PlannedDays.at(3, 10).toString());
            assertThat(moved.payload().path("reasonCode").asText()).isEqualTo("PERSON_WISH");
        });
    }

    @Test
    void aMoveIsAStepOfTheHashChain() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(4, 15))
                .then()
                .statusCode(200);

        RestApi.get(work.coordinator(), "/api/v1/work-orders/%s/trail".formatted(work.id()))
                .then()
                .body("verified", equalTo(true))
                .body("entries.action", hasItem("VISIT_MOVED"));
    }

    @Test
    void aMovedVisitLeavesItsTimeFree() {
        TestOrder work = TestOrder.accepted(events, 2);
        String visit = PlannedDays.plan(work, 3, 10);
        RestApi.done(work.visit(work.coordinator(), visit, "move", PlannedDays.to(3, 15)));

        assertThat(PlannedDays.plan(work, 3, 10)).isNotEqualTo(visit);
    }

    @Test
    void aMoveToATakenTimeIsRefusedAndChangesNothing() {
        TestOrder work = TestOrder.accepted(events, 2);
        PlannedDays.plan(work, 3, 10);
        String visit = PlannedDays.plan(work, 4, 10);

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(3, 10))
                .then()
                .statusCode(409)
                .body("detail", containsString("Nothing was changed"));

        work.visit(visit).then().body("version", equalTo(1)).body("changes", empty());
    }

    @Test
    void theWorkerMovesTheirVisitWithinTheDay() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.self(), visit, "move", PlannedDays.to(3, 16)).then().statusCode(200);
    }

    @Test
    void theWorkerDoesNotMoveTheirVisitToAnotherDay() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.self(), visit, "move", PlannedDays.to(4, 10)).then().statusCode(403);
    }

    @Test
    void aMoveOutsideThePeriodIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(3650, 10))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("plannedFrom"));
    }

    @Test
    void aMoveIntoThePastIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(-1, 10))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("plannedTo"));
    }

    @Test
    void aMoveThatChangesNothingIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(3, 10))
                .then()
                .statusCode(422);
    }

    @Test
    void aMoveToAWorkerOfAnotherProviderIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        TestOrder elsewhere = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);
        Map<String, Object> body = PlannedDays.to(4, 10);
        body.put("workerId", elsewhere.worker().workerId().toString());

        work.visit(work.coordinator(), visit, "move", body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("workerId"));
    }

    @Test
    void aMoveSaysWhoWasTold() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);
        Map<String, Object> body = PlannedDays.to(4, 10);
        body.remove("informed");

        work.visit(work.coordinator(), visit, "move", body)
                .then()
                .statusCode(400)
                .body("violations.field", contains("informed"));
    }

    @Test
    void aVisitThatHasBegunIsNotMoved() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();
        RestApi.done(work.attend(visit, "check-in", TestOrder.at(0)));

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(3, 10))
                .then()
                .statusCode(409);
    }

    @Test
    void aMoveOnAnOldVersionIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);
        RestApi.done(work.visit(work.coordinator(), visit, "move", PlannedDays.to(4, 10)));

        RestApi.transition(work.coordinator(), "/api/v1/visits/{id}/move", 1, PlannedDays.to(5, 10), visit)
                .then()
                .statusCode(412);
    }

    @Test
    void theCoordinatorOfAnotherProviderDoesNotFindTheVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        TestOrder elsewhere = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(elsewhere.coordinator(), visit, "move", PlannedDays.to(4, 10))
                .then()
                .statusCode(404);
    }

    @Test
    void aCancelledVisitKeepsItsPlanAndWhoWasTold() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.coordinator(), visit, "cancel", CANCELLATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("reasonCode", equalTo("PERSON_AWAY"))
                .body("changes.kind", contains("CANCELLED"))
                .body(
                        "changes[0].before.plannedFrom",
                        equalTo(PlannedDays.at(3, 10).toString()))
                .body("changes[0].after", nullValue())
                .body("changes[0].reason", equalTo("外出就医"))
                .body("changes[0].informed", contains("WORKER"));
    }

    @Test
    void theUnitOfACancelledVisitIsPlannedAgain() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);
        RestApi.done(work.visit(work.coordinator(), visit, "cancel", CANCELLATION));

        assertThat(PlannedDays.plan(work, 5, 10)).isNotEqualTo(visit);
    }

    @Test
    void aReasonThatFollowsFromAnotherDecisionIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(
                        work.coordinator(),
                        visit,
                        "cancel",
                        Map.of("reasonCode", "ORDER_CANCELLED", "informed", List.of("NO_ONE_YET")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("reasonCode"));
    }

    @Test
    void aWorkerDoesNotCancelAVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, 3, 10);

        work.visit(work.self(), visit, "cancel", CANCELLATION).then().statusCode(403);
    }

    @Test
    void timeThatARunningVisitTookIsGivenBackWhenTheVisitIsVoided() {
        TestOrder work = TestOrder.accepted(events, 2);
        List<String> visits = work.planned(0, 2);
        RestApi.done(work.attend(visits.getFirst(), "check-in", TestOrder.minute(90)));
        RestApi.done(work.attend(visits.getFirst(), "check-out", TestOrder.minute(150)));

        work.visit(work.coordinator(), visits.getFirst(), "void", Map.of("reason", "误签"))
                .then()
                .statusCode(200);

        assertThat(DatabaseRows.texts(
                        "select busy_from = planned_from and busy_to = planned_to from visit where id = ?::uuid",
                        visits.getLast()))
                .containsExactly("t");
    }
}
