// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class CalendarQuarkusTest {

    @Inject
    TestEvents events;

    @Test
    void aWorkerIsInOnePlaceAtATimeAndTheRefusalNamesTheVisit() {
        TestOrder one = TestOrder.accepted(events, 2);
        one.planned(0);
        TestOrder other = TestOrder.accepted(events, 3, one.worker());

        other.schedule(other.self(), List.of(TestOrder.plan(2), TestOrder.plan(0, 2, "overlapping")))
                .then()
                .statusCode(409)
                .body("detail", containsString("visits[1]"));

        other.order().then().body("visits", hasSize(0)).body("status", equalTo("ACCEPTED"));
        other.schedule(other.self(), List.of(TestOrder.plan(1), TestOrder.plan(2)))
                .then()
                .statusCode(200);
    }

    @Test
    void ofTwoSchedulesAtOnceForOneWorkerAndTimeOneSucceeds() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder other = TestOrder.accepted(events, 1, one.worker());

        List<Integer> codes = TestOrder.simultaneously(
                () -> one.schedule(one.self(), List.of(TestOrder.plan(0))),
                () -> other.schedule(other.self(), List.of(TestOrder.plan(0))));

        assertThat(codes).containsExactly(200, 409);
        assertThat(DatabaseRows.count(
                        "select count(*) from visit where worker_id = ?::uuid",
                        one.worker().workerId().toString()))
                .isEqualTo(1);
    }

    @Test
    void anOrderNeverTakesMoreVisitsThanUnits() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.schedule(work.self(), List.of(TestOrder.plan(0), TestOrder.plan(2), TestOrder.plan(4)))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("visits"));
        List<String> visits = work.planned(0, 2);
        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(422);

        work.visit(work.self(), visits.getFirst(), "no-show", Map.of("reasonCode", "NOT_AT_HOME", "reason", "敲门无人应"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_SHOW"))
                .body("reason", equalTo("敲门无人应"));

        work.schedule(work.self(), List.of(TestOrder.plan(4)))
                .then()
                .statusCode(200)
                .body("visits", hasSize(3));
    }

    @Test
    void schedulesAtOnceNeverPlanMoreVisitsThanUnits() {
        TestOrder work = TestOrder.accepted(events, 1);
        String tag = work.order().header("ETag");

        List<Integer> codes = TestOrder.simultaneously(
                () -> RestApi.as(work.self())
                        .header("If-Match", tag)
                        .body(Map.of("visits", List.of(TestOrder.plan(0))))
                        .post("/api/v1/work-orders/" + work.id() + "/schedule"),
                () -> RestApi.as(work.self())
                        .header("If-Match", tag)
                        .body(Map.of("visits", List.of(TestOrder.plan(4))))
                        .post("/api/v1/work-orders/" + work.id() + "/schedule"));

        assertThat(codes).containsExactly(200, 412);
        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void aScheduleSentTwiceUnderTheSameReferencesPlansOnce() {
        TestOrder work = TestOrder.accepted(events, 2);
        List<Map<String, Object>> plans = List.of(TestOrder.plan(0, 1, "a"), TestOrder.plan(2, 3, "b"));
        List<String> first = work.schedule(work.self(), plans)
                .then()
                .statusCode(200)
                .extract()
                .path("visits.id");

        List<String> again = work.schedule(work.self(), plans)
                .then()
                .statusCode(200)
                .extract()
                .path("visits.id");

        assertThat(again).isEqualTo(first);
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", work.id())).containsOnlyOnce("WorkOrderScheduled");
        work.schedule(work.self(), List.of(TestOrder.plan(6, 7, "a"))).then().statusCode(409);
    }

    @Test
    void oneReferenceNamesOneVisitOfARequest() {
        TestOrder work = TestOrder.accepted(events, 2);

        work.schedule(work.self(), List.of(TestOrder.plan(0, 1, "same"), TestOrder.plan(2, 3, "same")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("visits[1].clientReference"));
    }

    @Test
    void impossiblePlansAreRefusedWithTheirIndex() {
        TestOrder work = TestOrder.accepted(events, 2);

        work.schedule(work.self(), List.of(TestOrder.plan(0), TestOrder.plan(5, 5, "no time")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("visits[1].plannedTo"));
        work.schedule(work.self(), List.of(TestOrder.plan(0, 13, "too long")))
                .then()
                .statusCode(422);
        Map<String, Object> blink = TestOrder.plan(0);
        blink.put("plannedTo", TestOrder.at(0).plusNanos(2_000).toString());
        work.schedule(work.self(), List.of(blink))
                .then()
                .statusCode(422)
                .body("detail", containsString("a minute at least"));
        Map<String, Object> outside = TestOrder.plan(0);
        outside.put("plannedFrom", "2031-01-01T09:00:00+08:00");
        outside.put("plannedTo", "2031-01-01T10:00:00+08:00");
        work.schedule(work.self(), List.of(outside)).then().statusCode(422);
        Map<String, Object> uncertified = TestOrder.plan(0);
        uncertified.put("plannedFrom", "2030-06-01T09:00:00+08:00");
        uncertified.put("plannedTo", "2030-06-01T10:00:00+08:00");
        work.schedule(work.self(), List.of(uncertified))
                .then()
                .statusCode(422)
                .body("detail", containsString("HEALTH_CERTIFICATE"));
        work.order().then().body("visits", hasSize(0));
    }

    @Test
    void aVisitThatLastsLongerCutsTheNextPlan() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder next = TestOrder.accepted(events, 1, one.worker());
        String long1 = one.planned(0).getFirst();
        String after = next.planned(1).getFirst();

        one.attend(long1, "check-in", TestOrder.at(0)).then().statusCode(200);
        one.attend(long1, "check-out", TestOrder.minute(90))
                .then()
                .statusCode(200)
                .body("verification", equalTo("EXCEPTION"))
                .body("exceptions", hasItem("OVERLAPS_PLAN"));

        next.attend(after, "check-in", TestOrder.minute(75)).then().statusCode(409);
        next.attend(after, "check-in", TestOrder.minute(95)).then().statusCode(200);
        next.attend(after, "check-out", TestOrder.minute(150))
                .then()
                .statusCode(200)
                .body("exceptions", hasSize(0));
    }

    @Test
    void aPlanCoveredByARealVisitCanStillTakePlaceLater() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder covered = TestOrder.accepted(events, 1, one.worker());
        String long1 = one.planned(0).getFirst();
        String inside = covered.planned(1).getFirst();
        one.makeVisit(long1, TestOrder.at(0), TestOrder.at(4));

        covered.attend(inside, "check-in", TestOrder.at(3)).then().statusCode(409);
        covered.makeVisit(inside, TestOrder.at(4), TestOrder.at(5));

        covered.visit(inside).then().body("status", equalTo("VERIFIED"));
    }

    @Test
    void twoRealVisitsOfAWorkerDoNotOverlap() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder other = TestOrder.accepted(events, 1, one.worker());
        String first = one.planned(0).getFirst();
        String second = other.planned(1).getFirst();
        one.attend(first, "check-in", TestOrder.at(0)).then().statusCode(200);
        other.attend(second, "check-in", TestOrder.at(1)).then().statusCode(200);

        one.attend(first, "check-out", TestOrder.minute(70)).then().statusCode(409);
        one.attend(first, "check-out", TestOrder.minute(60)).then().statusCode(200);
    }
}
