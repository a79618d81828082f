// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** The lists people work from: visits of a day, visits in review by age. */
@QuarkusTest
class VisitListFiltersQuarkusTest {

    private static final int[] HOURS = {30, 0, 54};

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Test
    void theVisitsOfAWorkerOnADayAreListedInTheOrderOfTheDay() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> byTime = work.planned(HOURS);
        LocalDate day = Zones.dayOf(TestOrder.at(30));
        List<String> ofDay = ofDays(byTime, day, day);

        visits(
                        work.self(),
                        "workerId=" + work.worker().workerId() + "&from=" + day + "&to=" + day
                                + "&sort=plannedFrom&count=true")
                .statusCode(200)
                .body("items.id", equalTo(ofDay))
                .body("total.count", equalTo(ofDay.size()))
                .body("total.exact", equalTo(true));
    }

    @Test
    void aPeriodContainsItsFirstAndItsLastDay() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> byTime = work.planned(HOURS);
        LocalDate from = Zones.dayOf(TestOrder.at(0));
        LocalDate to = Zones.dayOf(TestOrder.at(30));

        visits(work.coordinator(), ofOrder(work) + "&from=" + from + "&to=" + to)
                .body("items.id", containsInAnyOrder(ofDays(byTime, from, to).toArray()));
    }

    @Test
    void visitsAreReadLastFirstInPages() {
        TestOrder work = TestOrder.accepted(events, 3);
        List<String> byTime = work.planned(HOURS);
        String query = ofOrder(work) + "&sort=-plannedFrom&limit=2";
        String cursor = visits(work.coordinator(), query)
                .body("items.id", contains(byTime.get(2), byTime.get(1)))
                .extract()
                .path("next");

        visits(work.coordinator(), query + "&cursor=" + cursor).body("items.id", contains(byTime.get(0)));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        TestOrder work = TestOrder.accepted(events, 3);
        work.planned(HOURS);
        String cursor = visits(work.coordinator(), ofOrder(work) + "&sort=plannedFrom&limit=1")
                .extract()
                .path("next");

        visits(work.coordinator(), ofOrder(work) + "&sort=-plannedFrom&limit=1&cursor=" + cursor)
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
    }

    @Test
    void visitsAreFilteredByStatesServicePersonProviderAndArea() {
        TestOrder work = TestOrder.accepted(events, 2);
        String done = work.planned(0).getFirst();
        work.makeVisit(done, TestOrder.at(0), TestOrder.at(1));
        List<String> planned = new ArrayList<>(work.planned(4));
        planned.remove(done);
        String person = "personId=" + work.match().recipient().personId();
        String item = work.match().terms().serviceItem();

        visits(TestOrder.officer(), person + "&status=VERIFIED&status=PLANNED").body("items", hasSize(2));
        visits(TestOrder.officer(), person + "&status=PLANNED").body("items.id", equalTo(planned));
        visits(TestOrder.officer(), person + "&service=" + item).body("items", hasSize(2));
        visits(TestOrder.officer(), person + "&service=HOUSEHOLD_SURVEY").body("items", hasSize(0));
        visits(TestOrder.officer(), "providerId=" + work.worker().providerId() + "&area=652301")
                .body("items", hasSize(2));
        visits(TestOrder.officer(), person + "&area=652302").body("items", hasSize(0));
    }

    @Test
    void aWorkerWhoNamesAnotherWorkerSeesNoneOfTheirVisits() {
        TestOrder work = TestOrder.accepted(events, 1);
        work.planned(0);

        visits(work.colleague(), "workerId=" + work.worker().workerId()).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "sort=personName, sort",
        "status=OPEN, status",
        "status=PLANNED&status=OPEN, status",
        "from=27.11.2026, from",
        "from=2026-11-27&to=2026-11-26, to",
        "service=COOKING, service",
        "area=changji, area",
        "personId=x, personId",
        "count=maybe, count"
    })
    void aWrongFilterIsRefusedByName(String query, String field) {
        visits(TestOrder.officer(), query).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void anOrderThatIsNotPossibleIsRefusedWithThoseThatAre() {
        RestApi.as(TestOrder.officer())
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/visits?sort=name")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("plannedFrom, -plannedFrom"));
    }

    @Test
    void theQueueShowsWhatWaitsTooLong() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = work.visitInReview(0);
        String queue = "/api/v1/visit-reviews?providerId=" + work.worker().providerId();

        RestApi.get(TestOrder.officer(), queue + "&olderThanDays=2").then().body("items", hasSize(0));
        clock.advance(Duration.ofHours(49));
        RestApi.get(
                        TestOrder.officer(),
                        queue + "&olderThanDays=2&workerId=" + work.worker().workerId() + "&personId="
                                + work.match().recipient().personId() + "&service="
                                + work.match().terms().serviceItem() + "&sort=openedAt&count=true")
                .then()
                .statusCode(200)
                .body("items.visitId", contains(visit))
                .body("total.count", equalTo(1));
    }

    /** Which of the visits, given by their time, are planned in the period. */
    private static List<String> ofDays(List<String> byTime, LocalDate from, LocalDate to) {
        int[] sorted = IntStream.of(HOURS).sorted().toArray();
        return IntStream.range(0, sorted.length)
                .filter(i -> !Zones.dayOf(TestOrder.at(sorted[i])).isBefore(from)
                        && !Zones.dayOf(TestOrder.at(sorted[i])).isAfter(to))
                .mapToObj(byTime::get)
                .toList();
    }

    private static String ofOrder(TestOrder work) {
        return "workOrderId=" + work.id();
    }

    private static ValidatableResponse visits(TestTokens caller, String query) {
        return RestApi.get(caller, "/api/v1/visits?" + query).then();
    }
}
