// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.StoppedClock;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A pattern changes from a day on: planned visits follow, what is past or a person's stays. */
@QuarkusTest
@StoppedClock
class VisitPatternChangeQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    VisitPatternJob job;

    @Inject
    TestClock clock;

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
    void theDayOfTheWorkerNamesThePatternOfAVisit() {
        TestOrder work = TestOrder.accepted(events, 100);
        String id = PatternApi.given(work, today(1), today(1), PatternApi.daily("12:00"));

        RestApi.get(work.self(), "/api/v1/my-day?date={date}", today(1).toString())
                .then()
                .body("visits.visitPatternId", contains(id));
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
