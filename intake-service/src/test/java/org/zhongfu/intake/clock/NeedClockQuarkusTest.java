// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.zhongfu.intake.clock.ClockApi.beijing;
import static org.zhongfu.intake.clock.ClockApi.clocksOfNeed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.intake.merge.MergeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;

/** Clocks run by the events of needs and work orders. */
@QuarkusTest
class NeedClockQuarkusTest {

    @Inject
    CaseEvents events;

    @Inject
    TestClock clock;

    @BeforeEach
    void aFriday() {
        at("2026-11-27T10:29");
    }

    @Test
    void aConfirmedNeedIsFollowedUpUntilTheFirstVisit() {
        String need = confirmedNeed();
        clocksOfNeed(need)
                .then()
                .body("items.stage", contains("FOLLOW_UP"))
                .body("items[0].dueAt", equalTo(beijing("2026-12-02T19:30")));

        events.started(UUID.randomUUID(), need);

        clocksOfNeed(need).then().body("items.state", contains("STOPPED"));
    }

    @Test
    void aFirstVisitThatArrivesBeforeTheConfirmationStopsTheStage() {
        String need = IntakeApi.registerNeed(IntakeApi.registerPerson("19520307"));
        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, need, "confirmation", 1, Map.of()));
        events.started(UUID.randomUUID(), need);

        events.deliverOf(need);

        clocksOfNeed(need).then().body("items.state", contains("STOPPED"));
    }

    @Test
    void aSuspendedServicePausesTheFollowUp() {
        String need = confirmedNeed();
        UUID order = UUID.randomUUID();

        events.suspended(order, need);

        clocksOfNeed(need)
                .then()
                .body("items[0].state", equalTo("PAUSED"))
                .body("items[0].pauseReason", equalTo("SERVICE_SUSPENDED"));
    }

    @Test
    void aResumedServiceContinuesTheFollowUp() {
        String need = confirmedNeed();
        UUID order = UUID.randomUUID();
        events.suspended(order, need);
        at("2026-12-01T09:00");

        events.resumed(order, need);

        clocksOfNeed(need)
                .then()
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].dueAt", equalTo(beijing("2026-12-04T19:30")));
    }

    @Test
    void theNeedOfACancelledOrderWaitsForAnotherOne() {
        String need = confirmedNeed();
        UUID order = UUID.randomUUID();
        events.suspended(order, need);

        events.cancelled(order, need);

        clocksOfNeed(need).then().body("items.state", contains("RUNNING"));
    }

    @Test
    void theStagesOfANeedFollowItToTheSurvivingFile() {
        String duplicate = IntakeApi.registerPerson("19520307");
        String surviving = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(duplicate));
        events.deliverOf(need);

        events.deliverOf(MergeApi.merge(surviving, duplicate));

        clocksOfNeed(need).then().body("items.personId", contains(surviving));
    }

    @Test
    void aStageThatBeginsAfterAMoveBelongsToTheNewArea() {
        String person = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(person));
        events.deliverOf(need);
        UUID order = UUID.randomUUID();
        events.started(order, need);
        RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);

        events.deliveredService(order, need);

        ClockApi.list(IntakeApi.PREFECTURE_OFFICER, "needId", need)
                .then()
                .body("items.find { it.stage == 'RETURN_VISIT' }.areaCode", equalTo("652302"));
    }

    @Test
    void theStagesAfterTheDeliveryFollowAPersonWhoMoves() {
        String person = IntakeApi.registerPerson("19520307");
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(person));
        events.deliverOf(need);
        UUID order = UUID.randomUUID();
        events.started(order, need);
        events.deliveredService(order, need);
        events.dissatisfied(order, need);
        events.deliverOf(person);
        RestApi.as(IntakeApi.PREFECTURE_OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("areaCode", "652302"))
                .patch("/api/v1/persons/{id}", person)
                .then()
                .statusCode(200);

        events.deliverOf(person);

        ClockApi.list(IntakeApi.PREFECTURE_OFFICER, "needId", need, "area", "652302")
                .then()
                .body("items.stage", hasItems("RETURN_VISIT", "DISSATISFACTION"));
        ClockApi.list(IntakeApi.PREFECTURE_OFFICER, "needId", need, "area", "652301")
                .then()
                .body("items.stage", not(hasItems("RETURN_VISIT", "DISSATISFACTION")));
    }

    @Test
    void aDeliveredServiceIsToBeVisitedAgain() {
        String need = confirmedNeed();
        UUID order = UUID.randomUUID();
        events.started(order, need);

        events.deliveredService(order, need);

        clocksOfNeed(need)
                .then()
                .body("items.stage", contains("FOLLOW_UP", "RETURN_VISIT"))
                .body("items[1].dueAt", equalTo(beijing("2026-12-04T19:30")))
                .body("items[1].areaCode", equalTo("652301"));
    }

    @Test
    void theReturnVisitEndsItsStage() {
        String need = confirmedNeed();
        UUID order = UUID.randomUUID();
        events.deliveredService(order, need);

        events.returnVisited(order, need);

        clocksOfNeed(need).then().body("items.state", contains("RUNNING", "STOPPED"));
    }

    @Test
    void aWithdrawnNeedHasNoOpenStage() {
        String need = confirmedNeed();

        RestApi.done(IntakeApi.decideNeed(IntakeApi.OFFICER, need, "withdrawal", 2, Map.of("reason", "家人照顾")));
        events.deliverOf(need);

        clocksOfNeed(need).then().body("items.state", contains("STOPPED"));
    }

    private String confirmedNeed() {
        String need = IntakeApi.confirmNeed(IntakeApi.needBody(IntakeApi.registerPerson("19520307")));
        events.deliverOf(need);
        return need;
    }

    private void at(String beijing) {
        clock.set(OffsetDateTime.parse(beijing + ":00+08:00").toInstant());
    }
}
