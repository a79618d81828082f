// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.visit.PlannedDays;

/** The day of a worker as JSON, as a page and as iCalendar, and who the caller is. */
@QuarkusTest
class DayQuarkusTest {

    private static final int DAY = 3;

    @Inject
    TestEvents events;

    @Test
    void visitsOfTheDayAreListedByTime() {
        TestOrder work = TestOrder.accepted(events, 3);
        String later = PlannedDays.plan(work, DAY, 15);
        String earlier = PlannedDays.plan(work, DAY, 9);
        PlannedDays.plan(work, DAY + 1, 9);

        myDay(work.self())
                .body("date", equalTo(PlannedDays.day(DAY).toString()))
                .body("workerId", equalTo(work.worker().workerId().toString()))
                .body("visits.visitId", contains(earlier, later))
                .body("visits[0].workOrderId", equalTo(work.id()))
                .body("visits[0].serviceItem", equalTo("HOME_COOKING"))
                .body("visits[0].place.latitude", equalTo(44.01f))
                .body("visits[0].travel", nullValue())
                .body("visits[1].travel.minutes", equalTo(5))
                .body("visits[0].missing", empty());
    }

    @Test
    void aVisitThatWasNotBegunInTimeSaysSo() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.planned(0).getFirst();

        RestApi.get(
                        work.self(),
                        "/api/v1/my-day?date={date}",
                        Zones.dayOf(TestOrder.at(0)).toString())
                .then()
                .statusCode(200)
                .body("visits.find { it.visitId == '%s' }.missing".formatted(visit), contains("NOT_CHECKED_IN"));
    }

    @Test
    void aVisitOfAnotherWorkerIsNotInTheDay() {
        TestOrder work = TestOrder.accepted(events, 1);
        WorkerChanged colleague = work.publishColleague(events);
        PlannedDays.plan(work, colleague, DAY, 9);

        myDay(work.self()).body("visits", empty());
    }

    @Test
    void aCallerWhoIsNoWorkerHasAnEmptyDay() {
        myDay(TestTokens.as("social-worker").org("NOWHERE").sub("no worker"))
                .body("workerId", nullValue())
                .body("visits", empty());
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        RestApi.get(TestTokens.as("social-worker").org("NOWHERE"), "/api/v1/my-day?date=tomorrow")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("date"));
    }

    @Test
    void aCoordinatorReadsTheDayOfAWorker() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, DAY, 9);

        daySheet(work, work.coordinator()).statusCode(200).body("visits.visitId", contains(visit));
    }

    @Test
    void theCoordinatorOfAnotherProviderDoesNotFindTheWorker() {
        TestOrder work = TestOrder.accepted(events, 1);

        daySheet(work, TestOrder.accepted(events, 1).coordinator()).statusCode(404);
    }

    @Test
    void aDaySheetNamesItsWorker() {
        RestApi.get(TestTokens.as("coordinator").org("ANY"), "/api/v1/day-sheet")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("worker"));
    }

    @Test
    void thePageIsInTheLanguageOfTheReaderAndKeptByNoCache() {
        TestOrder work = TestOrder.accepted(events, 1);
        PlannedDays.plan(work, DAY, 9);

        RestApi.as(work.self())
                .accept("text/html")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/my-day/page?date={date}", PlannedDays.day(DAY).toString())
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Security-Policy", notNullValue())
                .body(containsString("lang=\"zh-CN\""), containsString("待服务"), containsString("09:00–10:00"));
    }

    @Test
    void thePageIsInEnglishToo() {
        TestOrder work = TestOrder.accepted(events, 1);
        PlannedDays.plan(work, DAY, 9);

        RestApi.as(work.coordinator())
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(
                        "/api/v1/day-sheet/page?date={date}&worker={worker}",
                        PlannedDays.day(DAY).toString(),
                        work.worker().workerId().toString())
                .then()
                .statusCode(200)
                .body(containsString("lang=\"en\""), containsString("Planned"), not(containsString("待服务")));
    }

    @Test
    void theCoordinatorReadsTheCalendarOfAWorker() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, DAY, 9);

        RestApi.as(work.coordinator())
                .accept("text/calendar")
                .get(
                        "/api/v1/day-sheet/calendar?date={date}&worker={worker}",
                        PlannedDays.day(DAY).toString(),
                        work.worker().workerId().toString())
                .then()
                .statusCode(200)
                .body(containsString("UID:visit-%s@zhongfu".formatted(visit)));
    }

    @Test
    void aCalendarHasAStableUidAndTheVersionAsSequence() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, DAY, 9);
        work.visit(work.coordinator(), visit, "move", PlannedDays.to(DAY, 11))
                .then()
                .statusCode(200);

        assertThat(unfolded(calendar(work.self())))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:visit-%s@zhongfu\r\nSEQUENCE:2\r\n".formatted(visit))
                .contains("DTSTART;TZID=Asia/Shanghai:%sT110000"
                        .formatted(PlannedDays.day(DAY).toString().replace("-", "")))
                .contains("STATUS:CONFIRMED");
    }

    @Test
    void linesOfACalendarHaveAtMost75Octets() {
        TestOrder work = TestOrder.accepted(events, 1);
        PlannedDays.plan(work, DAY, 9);

        assertThat(calendar(work.self()).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void aCancelledVisitIsCancelledInTheCalendar() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = PlannedDays.plan(work, DAY, 9);
        work.visit(
                        work.coordinator(),
                        visit,
                        "cancel",
                        Map.of("reasonCode", "PERSON_WISH", "informed", List.of("WORKER")))
                .then()
                .statusCode(200);

        assertThat(unfolded(calendar(work.self())))
                .contains("UID:visit-" + visit)
                .contains("STATUS:CANCELLED");
    }

    @Test
    void aVisitThatAnotherWorkerMakesIsCancelledInTheCalendarOfTheFirst() {
        TestOrder work = TestOrder.accepted(events, 1);
        WorkerChanged substitute = work.publishColleague(events);
        String visit = PlannedDays.plan(work, DAY, 9);
        Map<String, Object> body = PlannedDays.to(DAY, 9);
        body.put("workerId", substitute.workerId().toString());
        work.visit(work.coordinator(), visit, "move", body).then().statusCode(200);

        assertThat(unfolded(calendar(work.self())))
                .contains("UID:visit-%s@zhongfu\r\nSEQUENCE:2".formatted(visit))
                .contains("STATUS:CANCELLED");
    }

    @Test
    void aCalendarNamesNoPersonAndNoPoint() {
        TestOrder work = TestOrder.accepted(events, 1);
        PlannedDays.plan(work, DAY, 9);

        assertThat(unfolded(calendar(work.self())))
                .doesNotContain(work.match().recipient().personId().toString())
                .doesNotContain("GEO")
                .doesNotContain("44.01");
    }

    @Test
    void theCallerReadsWhoTheyAre() {
        TestOrder work = TestOrder.accepted(events, 1);

        RestApi.as(work.self())
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo(work.worker().subject()))
                .body("roles", hasItem("social-worker"))
                .body("orgCode", equalTo(work.worker().orgCode()))
                .body("area", nullValue())
                .body("workerIds", hasSize(1))
                .body("language", equalTo("zh-CN"));
    }

    @Test
    void anOfficerReadsTheirArea() {
        RestApi.get(TestOrder.officer(), "/api/v1/me")
                .then()
                .statusCode(200)
                .body("area", equalTo("652301"))
                .body("workerIds", empty());
    }

    private static ValidatableResponse myDay(TestTokens caller) {
        return RestApi.get(
                        caller,
                        "/api/v1/my-day?date={date}",
                        PlannedDays.day(DAY).toString())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse daySheet(TestOrder work, TestTokens caller) {
        return RestApi.get(
                        caller,
                        "/api/v1/day-sheet?date={date}&worker={worker}",
                        PlannedDays.day(DAY).toString(),
                        work.worker().workerId().toString())
                .then();
    }

    private static String calendar(TestTokens caller) {
        return RestApi.as(caller)
                .accept("text/calendar")
                .get("/api/v1/my-day/calendar?date={date}", PlannedDays.day(DAY).toString())
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/calendar"))
                .extract()
                .asString();
    }

    /** Lines as they were before they were folded. */
    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
