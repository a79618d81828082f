// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.CalendarNoticeId;
import org.zhongfu.contracts.id.VisitPatternId;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Visits follow from the pattern of an order, each date at most once. */
@QuarkusTest
@StoppedClock
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
                .body("holidayNotices.findAll { it.notice.contains('2026年') }.day", contains("2026-02-20"));
    }

    @Test
    void aNoticeThatIsPublishedLaterMovesTheDates() {
        TestOrder work = TestOrder.accepted(events, 2);
        events.publish(new CalendarNoticePublished(
                new CalendarNoticeId(UUID.randomUUID()),
                1,
                "652301",
                2029,
                1,
                List.of(LocalDate.of(2029, 7, 4)),
                List.of(),
                "notice of the test",
                clock.instant(),
                false));

        PatternApi.preview(
                        work,
                        PatternApi.body(
                                LocalDate.of(2029, 7, 2),
                                LocalDate.of(2029, 7, 12),
                                PatternApi.weekly("WEDNESDAY", "10:00", "NEXT_WORKING_DAY")))
                .then()
                .body("dates.day", contains("2029-07-05", "2029-07-11"))
                .body("holidays", contains("2029-07-04"));
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
        return Zones.dayOf(TestClock.now()).plusDays(plus);
    }
}
