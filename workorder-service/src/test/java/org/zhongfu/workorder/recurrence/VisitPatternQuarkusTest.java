// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Visits follow from the pattern of an order, each date at most once. */
@QuarkusTest
class VisitPatternQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    VisitPatternJob job;

    @Inject
    VisitPatternService service;

    @Inject
    TestClock clock;

    @Test
    void visitsOfTheNextFourWeeksArePlanned() {
        TestOrder work = TestOrder.accepted(events, 100);

        PatternApi.set(work, PatternApi.body(today(1), today(60), PatternApi.daily("12:00")))
                .then()
                .statusCode(201)
                .body("dates", hasSize(28))
                .body("dates.outcome", everyItem(equalTo("PLANNED")));

        work.order().then().body("visits", hasSize(28)).body("status", equalTo("SCHEDULED"));
    }

    @Test
    void noMoreVisitsArePlannedThanUnitsAreLeft() {
        TestOrder work = TestOrder.accepted(events, 3);

        PatternApi.set(work, PatternApi.body(today(1), today(5), PatternApi.daily("12:00")))
                .then()
                .body("dates.outcome", contains("PLANNED", "PLANNED", "PLANNED", "NO_UNITS_LEFT", "NO_UNITS_LEFT"));
    }

    @Test
    void theJobPlansNothingTwice() {
        TestOrder work = TestOrder.accepted(events, 100);
        PatternApi.given(work, today(1), today(60), PatternApi.daily("12:00"));

        job.run();
        job.run();

        work.order().then().body("visits", hasSize(28));
    }

    @Test
    void eachDayTheNextDateIsPlanned() {
        TestOrder work = TestOrder.accepted(events, 100);
        PatternApi.given(work, today(1), today(60), PatternApi.daily("12:00"));
        clock.advance(Duration.ofDays(2));

        job.run();

        work.order().then().body("visits", hasSize(30));
    }

    @Test
    void replicasThatRunAtTheSameTimePlanADateOnce() throws Exception {
        TestOrder work = TestOrder.accepted(events, 100);
        VisitPatternId pattern =
                VisitPatternId.fromString(PatternApi.given(work, today(1), today(60), PatternApi.daily("12:00")));
        clock.advance(Duration.ofDays(5));

        Concurrently.run(List.of(() -> plan(pattern), () -> plan(pattern), () -> plan(pattern)));

        work.order().then().body("visits", hasSize(33));
    }

    @Test
    void aDateOnWhichTheWorkerIsBusyIsNamedAndTriedAgain() {
        TestOrder work = TestOrder.accepted(events, 100);
        TestOrder other = TestOrder.accepted(events, 1, work.worker());
        String taken = planAt(other, today(2), 12);
        PatternApi.set(work, PatternApi.body(today(1), today(3), PatternApi.daily("12:30")))
                .then()
                .body("dates.outcome", contains("PLANNED", "WORKER_BUSY", "PLANNED"));
        cancel(other, taken);
        clock.advance(Duration.ofDays(1));

        job.run();

        work.order().then().body("visits", hasSize(3));
    }

    @Test
    void aChangeMovesWhatIsPlannedAndKeepsTheDaysBefore() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(4), PatternApi.daily("12:00"));
        List<String> before = work.order().path("visits.id");

        PatternApi.step(work, work.coordinator(), id, "change", change(today(3), PatternApi.daily("17:00")))
                .then()
                .statusCode(200)
                .body("rules.fromDay", contains(today(1).toString(), today(3).toString()));

        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'CANCELLED' }.id"))
                .containsExactlyElementsOf(before.subList(2, 4));
        work.visit(before.get(2)).then().body("reasonCode", equalTo("PATTERN_CHANGED"));
        work.visit(before.getFirst()).then().body("status", equalTo("PLANNED"));
        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'PLANNED' }.plannedFrom"))
                .containsExactly(at(1, 12), at(2, 12), at(3, 17), at(4, 17));
    }

    @Test
    void aChangeLeavesVisitsThatStayAsTheyAre() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(4), PatternApi.daily("12:00"));
        List<String> before = work.order().path("visits.id");
        Map<String, Object> everySecondDay = PatternApi.daily("12:00");
        everySecondDay.put("every", 2);

        PatternApi.step(work, work.coordinator(), id, "change", change(today(2), everySecondDay))
                .then()
                .statusCode(200);

        work.order().then().body("visits", hasSize(4));
        work.visit(before.get(1)).then().body("status", equalTo("PLANNED"));
        work.visit(before.get(2)).then().body("status", equalTo("CANCELLED"));
        work.visit(before.get(3)).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void aVisitThatAPersonMovedStays() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(2), PatternApi.daily("12:00"));
        String moved = work.order().path("visits[1].id");
        work.visit(
                        work.coordinator(),
                        moved,
                        "move",
                        Map.of(
                                "plannedFrom", at(2, 15),
                                "plannedTo", at(2, 16),
                                "reasonCode", "PERSON_WISH",
                                "informed", List.of("PERSON")))
                .then()
                .statusCode(200);

        PatternApi.step(work, work.coordinator(), id, "change", change(today(1), PatternApi.daily("09:00")))
                .then()
                .statusCode(200);

        work.visit(moved).then().body("status", equalTo("PLANNED")).body("plannedFrom", equalTo(at(2, 15)));
    }

    @Test
    void aVisitThatAPersonCancelledIsNotPlannedAgain() {
        TestOrder work = TestOrder.accepted(events, 100);
        PatternApi.given(work, today(1), today(2), PatternApi.daily("12:00"));
        cancel(work, work.order().path("visits[1].id"));
        clock.advance(Duration.ofDays(1));

        job.run();

        work.order().then().body("visits", hasSize(2));
    }

    @Test
    void anEndedPatternFreesWhatIsPlannedAfterIt() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(4), PatternApi.daily("12:00"));

        PatternApi.step(
                        work,
                        work.coordinator(),
                        id,
                        "end",
                        Map.of("lastDay", today(2).toString(), "reasonCode", "NEEDS_CHANGED", "reason", "改由家属做饭"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("reason", equalTo("改由家属做饭"))
                .body("dates", hasSize(2));

        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'PLANNED' }.plannedFrom"))
                .containsExactly(at(1, 12), at(2, 12));
        assertThat(DatabaseRows.texts("select reason_sealed from visit_pattern where id = ?::uuid", id))
                .noneMatch(text -> text.contains("家属"));
    }

    @Test
    void visitsOfASuspendedOrderComeBackWithIt() {
        TestOrder work = TestOrder.accepted(events, 100);
        PatternApi.given(work, today(1), today(3), PatternApi.daily("12:00"));
        work.step(work.coordinator(), "suspension", Map.of("reasonCode", "NO_STAFF", "reason", "人手不足"))
                .then()
                .statusCode(200);
        work.step(work.coordinator(), "resumption", Map.of()).then().statusCode(200);

        job.run();

        assertThat(work.order().<List<String>>path("visits.findAll { it.status == 'PLANNED' }.plannedFrom"))
                .containsExactly(at(1, 12), at(2, 12), at(3, 12));
    }

    @Test
    void visitsMoveBehindTheSpringFestivalOfThePublishedCalendar() {
        clock.set(LocalDate.of(2026, 2, 10)
                .atTime(LocalTime.NOON)
                .atZone(Zones.CIVIL)
                .toInstant());
        TestOrder work =
                TestOrder.acceptedAfterMatchAt(events, 100, clock.instant().minusSeconds(3600));

        PatternApi.set(
                        work,
                        PatternApi.body(
                                LocalDate.of(2026, 2, 11),
                                LocalDate.of(2026, 2, 28),
                                PatternApi.weekly("WEDNESDAY", "10:00", "NEXT_WORKING_DAY")))
                .then()
                .statusCode(201)
                .body("dates.day", contains("2026-02-11", "2026-02-24", "2026-02-25"))
                .body("dates[1].movedFrom", equalTo("2026-02-18"))
                .body("dates.outcome", everyItem(equalTo("PLANNED")));
    }

    @Test
    void aPreviewShowsHolidaysAndBusyTimesAndStoresNothing() {
        TestOrder work = TestOrder.accepted(events, 2);
        planAt(TestOrder.accepted(events, 1, work.worker()), today(2), 12);

        PatternApi.preview(work, PatternApi.body(today(1), today(3), PatternApi.daily("12:00")))
                .then()
                .statusCode(200)
                .body("visits", equalTo(3))
                .body("unitsLeft", equalTo(2))
                .body("dates.workerBusy", contains(false, true, false))
                .body("dates.withinUnits", contains(true, true, false));

        work.order().then().body("visits", empty());
    }

    @Test
    void aPreviewOfThePastNamesTheHolidaysMet() {
        TestOrder work = TestOrder.accepted(events, 2);

        PatternApi.preview(
                        work,
                        PatternApi.body(
                                LocalDate.of(2026, 2, 13),
                                LocalDate.of(2026, 2, 25),
                                PatternApi.weekly("FRIDAY", "10:00", "SKIP")))
                .then()
                .body("dates.day", contains("2026-02-13"))
                .body("holidays", contains("2026-02-20"));
    }

    @Test
    void theSameReferenceGivesTheSamePattern() {
        TestOrder work = TestOrder.accepted(events, 100);
        Map<String, Object> body = PatternApi.body(today(1), today(2), PatternApi.daily("12:00"));
        String id = PatternApi.set(work, body).then().statusCode(201).extract().path("id");

        PatternApi.set(work, body).then().statusCode(200).body("id", equalTo(id));

        work.order().then().body("visits", hasSize(2));
    }

    @Test
    void overlappingTimesAreRefused() {
        TestOrder work = TestOrder.accepted(events, 100);
        Map<String, Object> rule = PatternApi.daily("12:00");
        rule.put("times", List.of(Map.of("begins", "12:00"), Map.of("begins", "12:30")));

        PatternApi.set(work, PatternApi.body(today(1), today(2), rule)).then().statusCode(422);
    }

    @Test
    void anExceptionOutsideThePatternIsRefused() {
        TestOrder work = TestOrder.accepted(events, 100);
        Map<String, Object> rule = PatternApi.daily("12:00");
        rule.put("every", 2);
        rule.put("exceptions", List.of(Map.of("kind", "SKIPPED", "date", today(2).toString())));

        PatternApi.set(work, PatternApi.body(today(1), today(5), rule)).then().statusCode(422);
    }

    @Test
    void thePastIsNotPlanned() {
        TestOrder work = TestOrder.accepted(events, 100);

        PatternApi.set(work, PatternApi.body(today(-1), today(5), PatternApi.daily("12:00")))
                .then()
                .statusCode(422);
    }

    @Test
    void aCoordinatorOfAnotherProviderFindsNoPattern() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(2), PatternApi.daily("12:00"));
        TestTokens stranger = TestTokens.as("coordinator").org("P-ELSEWHERE").sub("stranger");

        RestApi.get(stranger, "/api/v1/visit-patterns/{id}", id).then().statusCode(404);
    }

    @Test
    void theHistoryShowsTheChangesOfAPattern() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(4), PatternApi.daily("12:00"));
        PatternApi.step(work, work.coordinator(), id, "change", change(today(3), PatternApi.daily("17:00")))
                .then()
                .statusCode(200);

        RestApi.get(work.coordinator(), "/api/v1/visit-patterns/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].changes.field", not(empty()));
    }

    private static Map<String, Object> change(LocalDate from, Map<String, Object> rule) {
        return new HashMap<>(
                Map.of("fromDay", from.toString(), "rule", rule, "reasonCode", "PERSON_WISH", "reason", "本人要求"));
    }

    private boolean plan(VisitPatternId pattern) {
        service.planAhead(pattern);
        return true;
    }

    private static String planAt(TestOrder work, LocalDate day, int hour) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "plannedFrom", instant(day, hour),
                "plannedTo", instant(day, hour + 1)));
        return work.schedule(work.coordinator(), List.of(plan))
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].id");
    }

    private static void cancel(TestOrder work, String visit) {
        work.visit(
                        work.coordinator(),
                        visit,
                        "cancel",
                        Map.of("reasonCode", "PERSON_WISH", "informed", List.of("PERSON")))
                .then()
                .statusCode(200);
    }

    private static String at(int day, int hour) {
        return instant(today(day), hour);
    }

    private static String instant(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Zones.CIVIL).toInstant().toString();
    }

    private static LocalDate today(int plus) {
        return Zones.dayOf(Instant.now()).plusDays(plus);
    }
}
