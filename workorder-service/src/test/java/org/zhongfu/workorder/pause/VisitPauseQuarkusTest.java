// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.recurrence.PatternApi;
import org.zhongfu.workorder.visit.PlannedDays;

/** A person in hospital is not visited; afterwards the visits come back. */
@QuarkusTest
@StoppedClock
class VisitPauseQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    VisitPauseJob job;

    @Inject
    TestClock clock;

    @Test
    void visitsPlannedInThePauseAreFreed() {
        TestOrder work = TestOrder.accepted(events, 5);
        String before = PlannedDays.plan(work, 1, 9);
        String within = PlannedDays.plan(work, 2, 9);

        PauseApi.enter(work, work.coordinator(), PauseApi.body(PlannedDays.day(2), PlannedDays.day(4)))
                .then()
                .statusCode(201)
                .body("visits.visitId", contains(within));

        work.visit(within).then().body("status", equalTo("CANCELLED")).body("reasonCode", equalTo("PERSON_PAUSED"));
        work.visit(before).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void nothingIsPlannedIntoThePause() {
        TestOrder work = TestOrder.accepted(events, 5);
        PauseApi.given(work, PlannedDays.day(2), PlannedDays.day(4));

        work.schedule(
                        work.coordinator(),
                        List.of(Map.of(
                                "plannedFrom", PlannedDays.at(3, 9).toString(),
                                "plannedTo", PlannedDays.at(3, 10).toString())))
                .then()
                .statusCode(422);
    }

    @Test
    void nothingIsMovedIntoThePause() {
        TestOrder work = TestOrder.accepted(events, 5);
        String visit = PlannedDays.plan(work, 1, 9);
        PauseApi.given(work, PlannedDays.day(2), PlannedDays.day(4));

        work.visit(work.coordinator(), visit, "move", PlannedDays.to(3, 9))
                .then()
                .statusCode(422);
    }

    @Test
    void aPatternLeavesThePauseOutAndGoesOn() {
        TestOrder work = TestOrder.accepted(events, 100);
        String pattern = PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(5), PatternApi.daily("12:00"));

        PauseApi.given(work, PlannedDays.day(2), PlannedDays.day(3));

        PatternApi.get(work, pattern)
                .then()
                .body("dates.outcome", contains("PLANNED", "PERSON_PAUSED", "PERSON_PAUSED", "PLANNED", "PLANNED"));
    }

    @Test
    void anEarlierEndBringsTheVisitsOfTheDaysLeftBack() {
        TestOrder work = TestOrder.accepted(events, 100);
        String pattern = PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(4), PatternApi.daily("12:00"));
        String single = PlannedDays.plan(work, 3, 15);
        String pause = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(4));

        PauseApi.step(
                        work.coordinator(),
                        pause,
                        "end",
                        Map.of("lastDay", PlannedDays.day(2).toString()))
                .then()
                .statusCode(200)
                .body("visits.find { it.visitId == '%s' }.plannedAgainAs".formatted(single), notNullValue());

        PatternApi.get(work, pattern)
                .then()
                .body("dates.outcome", contains("PERSON_PAUSED", "PERSON_PAUSED", "PLANNED", "PLANNED"));
        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'PLANNED' }.plannedFrom"))
                .containsExactly(
                        PlannedDays.at(3, 12).toString(),
                        PlannedDays.at(3, 15).toString(),
                        PlannedDays.at(4, 12).toString());
    }

    @Test
    void ofOverlappingPausesTheOtherOneStillHolds() {
        TestOrder work = TestOrder.accepted(events, 100);
        String pattern = PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(4), PatternApi.daily("12:00"));
        String first = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));
        PauseApi.given(work, PlannedDays.day(2), PlannedDays.day(4));

        PauseApi.step(work.coordinator(), first, "withdrawal", Map.of()).then().statusCode(200);

        PatternApi.get(work, pattern)
                .then()
                .body("dates.outcome", contains("PLANNED", "PERSON_PAUSED", "PERSON_PAUSED", "PERSON_PAUSED"));
    }

    @Test
    void aVisitInTwoPausesComesBackWithTheLastOfThem() {
        TestOrder work = TestOrder.accepted(events, 5);
        PlannedDays.plan(work, 2, 9);
        String first = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));
        String second = PauseApi.given(work, PlannedDays.day(2), PlannedDays.day(4));
        PauseApi.step(work.coordinator(), first, "withdrawal", Map.of()).then().statusCode(200);

        PauseApi.step(work.coordinator(), second, "withdrawal", Map.of()).then().statusCode(200);

        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'PLANNED' }.plannedFrom"))
                .containsExactly(PlannedDays.at(2, 9).toString());
    }

    @Test
    void aPauseWithoutAnEndSuspendsTheOrderUntilItHasOne() {
        TestOrder work = TestOrder.accepted(events, 100);
        PatternApi.given(work, PlannedDays.day(1), PlannedDays.day(3), PatternApi.daily("12:00"));
        String pause = PauseApi.given(work, PlannedDays.day(0), null);
        work.order().then().body("status", equalTo("SUSPENDED")).body("reasonCode", equalTo("PERSON_PAUSED"));

        PauseApi.step(
                        work.coordinator(),
                        pause,
                        "end",
                        Map.of("lastDay", PlannedDays.day(1).toString()))
                .then()
                .statusCode(200);

        assertThat(work.status()).isEqualTo("SCHEDULED");
        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'PLANNED' }.plannedFrom"))
                .containsExactly(
                        PlannedDays.at(2, 12).toString(), PlannedDays.at(3, 12).toString());
    }

    @Test
    void aPauseWithoutAnEndSuspendsTheOrderOnItsFirstDay() {
        TestOrder work = TestOrder.accepted(events, 5);
        PauseApi.given(work, PlannedDays.day(2), null);
        assertThat(work.status()).isEqualTo("ACCEPTED");
        clock.advance(Duration.ofDays(2));

        job.run();

        assertThat(work.status()).isEqualTo("SUSPENDED");
    }

    @Test
    void aCoordinatorPausesTheOrdersOfTheirProviderOnly() {
        TestOrder work = TestOrder.accepted(events, 5);
        TestOrder elsewhere = TestOrder.acceptedForSamePerson(events, work, "HOME_CLEANING");
        String visit = PlannedDays.plan(elsewhere, 2, 9);

        PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));

        elsewhere.visit(visit).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void anOfficerPausesAllOrdersOfThePerson() {
        TestOrder work = TestOrder.accepted(events, 5);
        TestOrder elsewhere = TestOrder.acceptedForSamePerson(events, work, "HOME_CLEANING");
        String visit = PlannedDays.plan(elsewhere, 2, 9);

        PauseApi.enter(work, TestOrder.officer(), PauseApi.body(PlannedDays.day(1), PlannedDays.day(3)))
                .then()
                .statusCode(201)
                .body("allProviders", equalTo(true));

        elsewhere.visit(visit).then().body("status", equalTo("CANCELLED"));
    }

    @Test
    void aCoordinatorDoesNotEndThePauseOfAnOfficer() {
        TestOrder work = TestOrder.accepted(events, 5);
        String pause = PauseApi.enter(work, TestOrder.officer(), PauseApi.body(PlannedDays.day(1), null))
                .then()
                .extract()
                .path("id");

        PauseApi.step(
                        work.coordinator(),
                        pause,
                        "end",
                        Map.of("lastDay", PlannedDays.day(2).toString()))
                .then()
                .statusCode(403);
    }

    @Test
    void whyServicesPauseIsEncryptedAndShownToThoseWhoDecide() {
        TestOrder work = TestOrder.accepted(events, 5);
        String pause = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));

        PauseApi.get(work.coordinator(), pause).then().body("reasonCode", equalTo("IN_HOSPITAL"));
        PauseApi.get(work.self(), pause)
                .then()
                .statusCode(200)
                .body("reasonCode", nullValue())
                .body("reason", nullValue());
        assertThat(DatabaseRows.texts("select reason_sealed from visit_pause where id = ?::uuid", pause))
                .noneMatch(text -> text.contains("HOSPITAL") || text.contains("手术"));
    }

    @Test
    void noEventSaysWhyServicesPause() {
        TestOrder work = TestOrder.accepted(events, 5);
        PlannedDays.plan(work, 2, 9);
        PauseApi.given(work, PlannedDays.day(0), null);

        assertThat(DatabaseRows.texts(
                        "select payload::text from outbox where payload::text like ?", "%" + work.id() + "%"))
                .noneMatch(text -> text.contains("IN_HOSPITAL") || text.contains("手术"));
    }

    @Test
    void aCheckInOnADayOfThePauseNeedsAReview() {
        TestOrder work = TestOrder.accepted(events, 5);
        String visit = work.planned(0).getFirst();
        work.attend(visit, "check-in", TestOrder.at(0)).then().statusCode(200);
        PauseApi.given(work, PlannedDays.day(-3), PlannedDays.day(0));

        work.attend(visit, "check-out", TestOrder.at(1))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", hasItem("PERSON_PAUSED"));
    }

    @Test
    void theOrderShowsThePauseWithoutItsReason() {
        TestOrder work = TestOrder.accepted(events, 5);
        String pause = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));

        work.order()
                .then()
                .body("pauses", hasSize(1))
                .body("pauses[0].id", equalTo(pause))
                .body("pauses[0].reason", nullValue());
    }

    @Test
    void aCallerFromElsewhereFindsNoPause() {
        TestOrder work = TestOrder.accepted(events, 5);
        String pause = PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));

        PauseApi.get(TestTokens.as("coordinator").org("P-ELSEWHERE").sub("stranger"), pause)
                .then()
                .statusCode(404);
    }

    @Test
    void thePausesOfAnOrderAreListed() {
        TestOrder work = TestOrder.accepted(events, 5);
        PauseApi.given(work, PlannedDays.day(1), PlannedDays.day(3));

        RestApi.get(work.self(), "/api/v1/work-orders/{id}/pauses", work.id())
                .then()
                .statusCode(200)
                .body("fromDay", contains(PlannedDays.day(1).toString()))
                .body("reasonCode", everyItem(nullValue()))
                .body("visits[0]", empty());
    }
}
