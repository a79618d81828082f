// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

@QuarkusTest
class CalendarQuarkusTest {

    /** When the period of the match is over. */
    private static final Instant AFTER_THE_PERIOD = Instant.parse("2031-01-01T01:00:00Z");

    /** When the credential of the worker is no longer valid. */
    private static final Instant AFTER_THE_CREDENTIAL = Instant.parse("2030-06-01T01:00:00Z");

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
    }

    @Test
    void visitsOfAWorkerMayFollowEachOtherWithoutAGap() {
        TestOrder one = TestOrder.accepted(events, 2);
        one.planned(0);
        TestOrder other = TestOrder.accepted(events, 3, one.worker());

        other.schedule(other.self(), List.of(TestOrder.plan(1), TestOrder.plan(2)))
                .then()
                .statusCode(200);
    }

    @Test
    void oneOfTwoSimultaneousSchedulesForAWorkerSucceeds() {
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
    void aScheduleOfMoreVisitsThanUnitsIsRefused() {
        TestOrder work = TestOrder.accepted(events, 2);

        work.schedule(work.self(), List.of(TestOrder.plan(0), TestOrder.plan(2), TestOrder.plan(4)))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("visits"));
    }

    @Test
    void aFurtherScheduleOfMoreVisitsThanUnitsIsRefused() {
        TestOrder work = TestOrder.accepted(events, 2);
        work.planned(0, 2);

        work.schedule(work.self(), List.of(TestOrder.plan(4))).then().statusCode(422);
    }

    @Test
    void aVisitThatDidNotTakePlaceNamesTheReason() {
        TestOrder work = TestOrder.accepted(events, 1);

        noShow(work, work.planned(0).getFirst())
                .statusCode(200)
                .body("status", equalTo("NO_SHOW"))
                .body("reason", equalTo("敲门无人应"));
    }

    @Test
    void aVisitThatDidNotTakePlaceMakesRoomForAnother() {
        TestOrder work = TestOrder.accepted(events, 2);
        noShow(work, work.planned(0, 2).getFirst()).statusCode(200);

        work.schedule(work.self(), List.of(TestOrder.plan(4)))
                .then()
                .statusCode(200)
                .body("visits", hasSize(3));
    }

    private static ValidatableResponse noShow(TestOrder work, String visit) {
        return work.visit(work.self(), visit, "no-show", Map.of("reasonCode", "NOT_AT_HOME", "reason", "敲门无人应"))
                .then();
    }

    @Test
    void simultaneousSchedulesDoNotExceedTheUnits() {
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
    void anImpossiblePlanIsRefusedWithItsIndex() {
        TestOrder work = TestOrder.accepted(events, 2);

        work.schedule(work.self(), List.of(TestOrder.plan(0), TestOrder.plan(5, 5, "no time")))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("visits[1].plannedTo"));

        work.order().then().body("visits", hasSize(0));
    }

    static Stream<Arguments> impossiblePlans() {
        Instant base = TestOrder.at(0);
        return Stream.of(
                Arguments.of("too long", base, TestOrder.at(13), "12 hours"),
                Arguments.of("too short", base, base.plusNanos(2_000), "a minute at least"),
                Arguments.of("after the period", AFTER_THE_PERIOD, AFTER_THE_PERIOD.plusSeconds(3_600), "period"),
                Arguments.of(
                        "after the credential",
                        AFTER_THE_CREDENTIAL,
                        AFTER_THE_CREDENTIAL.plusSeconds(3_600),
                        "Health certificate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossiblePlans")
    void anImpossiblePlanIsRefusedWithTheReason(String name, Instant from, Instant to, String reason) {
        TestOrder work = TestOrder.accepted(events, 2);
        Map<String, Object> plan = TestOrder.plan(0);
        plan.put("plannedFrom", from.toString());
        plan.put("plannedTo", to.toString());

        work.schedule(work.self(), List.of(plan)).then().statusCode(422).body("detail", containsString(reason));

        work.order().then().body("visits", hasSize(0));
    }

    @Test
    void aVisitThatLastsIntoTheNextPlanIsAnException() {
        TestOrder one = TestOrder.accepted(events, 1);
        String visit = one.planned(0).getFirst();
        TestOrder.accepted(events, 1, one.worker()).planned(1);
        RestApi.done(one.attend(visit, "check-in", TestOrder.at(0)));

        one.visit(one.self(), visit, "check-out", online(TestOrder.minute(90)))
                .then()
                .statusCode(200)
                .body("verification", equalTo("EXCEPTION"))
                .body("exceptions", hasItem("OVERLAPS_PLAN"));
    }

    private static Map<String, Object> online(Instant at) {
        Map<String, Object> body = TestOrder.attendance(at, 44.012, 87.309);
        body.put("offline", false);
        return body;
    }

    @Test
    void aVisitDoesNotBeginBeforeThePreviousOneEnded() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder next = TestOrder.accepted(events, 1, one.worker());
        String late = one.planned(0).getFirst();
        String after = next.planned(1).getFirst();
        one.makeVisit(late, TestOrder.at(0), TestOrder.minute(90));

        next.attend(after, "check-in", TestOrder.minute(75)).then().statusCode(409);
    }

    @Test
    void aVisitThatBeginsLaterBecauseThePreviousOneLastedLongerIsNoException() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder next = TestOrder.accepted(events, 1, one.worker());
        String late = one.planned(0).getFirst();
        String after = next.planned(1).getFirst();
        one.makeVisit(late, TestOrder.at(0), TestOrder.minute(90));
        RestApi.done(next.attend(after, "check-in", TestOrder.minute(95)));

        next.attend(after, "check-out", TestOrder.minute(150))
                .then()
                .statusCode(200)
                .body("exceptions", hasSize(0));
    }

    @Test
    void aPlanCoveredByARealVisitCannotTakePlaceDuringIt() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder covered = TestOrder.accepted(events, 1, one.worker());
        String late = one.planned(0).getFirst();
        String inside = covered.planned(1).getFirst();
        one.makeVisit(late, TestOrder.at(0), TestOrder.at(4));

        covered.attend(inside, "check-in", TestOrder.at(3)).then().statusCode(409);
    }

    @Test
    void aPlanCoveredByARealVisitCanTakePlaceAfterIt() {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder covered = TestOrder.accepted(events, 1, one.worker());
        String late = one.planned(0).getFirst();
        String inside = covered.planned(1).getFirst();
        one.makeVisit(late, TestOrder.at(0), TestOrder.at(2));

        covered.makeVisit(inside, TestOrder.at(2), TestOrder.at(3));

        covered.visit(inside).then().body("status", equalTo("VERIFIED"));
    }

    @ParameterizedTest
    @CsvSource({"70, 409", "60, 200"})
    void twoRealVisitsOfAWorkerDoNotOverlap(int endsAtMinute, int status) {
        TestOrder one = TestOrder.accepted(events, 1);
        TestOrder other = TestOrder.accepted(events, 1, one.worker());
        String first = one.planned(0).getFirst();
        String second = other.planned(1).getFirst();
        RestApi.done(one.attend(first, "check-in", TestOrder.at(0)));
        RestApi.done(other.attend(second, "check-in", TestOrder.at(1)));

        one.attend(first, "check-out", TestOrder.minute(endsAtMinute)).then().statusCode(status);
    }
}
