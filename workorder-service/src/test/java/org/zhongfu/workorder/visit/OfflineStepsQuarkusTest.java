// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** Single steps that a device without a network sends later, without a version, in any order, and again. */
@QuarkusTest
class OfflineStepsQuarkusTest {

    /** Planned from 0:30 to 2:00 and from 2:00 to 3:00 after the base; when they really began and ended, in minutes. */
    private static final List<List<Integer>> TIMES =
            List.of(List.of(30, 80, 90, 150), List.of(30, 130, 135, 190), List.of(60, 100, 100, 170));

    @Inject
    TestEvents events;

    static Stream<Arguments> arrivals() {
        return TIMES.stream()
                .flatMap(times -> permutations(List.of(0, 1, 2, 3)).stream().map(order -> Arguments.of(times, order)));
    }

    /** A device sends what is refused again until it is taken: a check-out that arrives before its check-in. */
    @ParameterizedTest
    @MethodSource("arrivals")
    void theResultDoesNotDependOnTheOrderOfArrival(List<Integer> times, List<Integer> order) {
        TestOrder first = TestOrder.accepted(events, 1);
        TestOrder second = TestOrder.accepted(events, 1, first.worker());
        String earlier = planned(first, 30, 120);
        String later = planned(second, 120, 180);
        List<Fact> facts = List.of(
                new Fact(earlier, "check-in", times.get(0)),
                new Fact(earlier, "check-out", times.get(1)),
                new Fact(later, "check-in", times.get(2)),
                new Fact(later, "check-out", times.get(3)));

        sendUntilTaken(first.self(), order.stream().map(facts::get).toList());

        first.visit(earlier)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("exceptions", empty())
                .body("endedAt", equalTo(TestOrder.minute(times.get(1)).toString()));
        second.visit(later).then().body("status", equalTo("VERIFIED")).body("exceptions", empty());
    }

    /** Whether the other visit took place is known only when its own facts have arrived. */
    @Test
    void aVisitOfADeviceWithoutANetworkThatLastsIntoTheNextPlanIsNoException() {
        TestOrder one = TestOrder.accepted(events, 1);
        String visit = one.planned(0).getFirst();
        TestOrder.accepted(events, 1, one.worker()).planned(1);
        RestApi.done(one.attend(visit, "check-in", TestOrder.at(0)));

        one.attend(visit, "check-out", TestOrder.minute(90))
                .then()
                .statusCode(200)
                .body("verification", equalTo("VERIFIED"))
                .body("exceptions", empty());
    }

    @Test
    void aStepSentAgainIsAnsweredAsBefore() {
        TestOrder work = TestOrder.accepted(events, 1);
        Fact checkIn = new Fact(planned(work, 30, 120), "check-in", 30);
        RestApi.done(checkIn.send(work.self()));

        checkIn.send(work.self()).then().statusCode(200).header("ETag", "\"2\"").body("status", equalTo("IN_PROGRESS"));

        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", checkIn.visit()))
                .containsExactly("VisitPlanned", "VisitStarted");
    }

    @Test
    void anotherStepIsNotTakenForTheOneThatIsRecorded() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = planned(work, 30, 120);
        RestApi.done(new Fact(visit, "check-in", 30).send(work.self()));

        new Fact(visit, "check-in", 31).send(work.self()).then().statusCode(409);
        new Fact(visit, "check-in", 30).send(work.colleague()).then().statusCode(404);
    }

    @Test
    void aStepWithANetworkNeedsAVersion() {
        TestOrder work = TestOrder.accepted(events, 1);
        Map<String, Object> body = TestOrder.attendance(TestOrder.minute(30), 44.012, 87.309);
        body.put("offline", false);

        RestApi.as(work.self())
                .body(body)
                .post("/api/v1/visits/{id}/check-in", planned(work, 30, 120))
                .then()
                .statusCode(428);
    }

    @Test
    void aNoShowOfADeviceNeedsNoVersion() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = planned(work, 30, 120);

        noShow(work.self(), visit, noShow(70)).then().statusCode(200).body("status", equalTo("NO_SHOW"));
    }

    @Test
    void aNoShowSentAgainIsAnsweredAsBefore() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = planned(work, 30, 120);
        Response first = noShow(work.self(), visit, noShow(70));
        RestApi.done(first);

        Response again = noShow(work.self(), visit, noShow(70));

        again.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(DatabaseRows.eventNames("zhongfu.workorder.v1", visit))
                .containsExactly("VisitPlanned", "VisitNoShow");
    }

    @Test
    void anotherNoShowIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = planned(work, 30, 120);
        RestApi.done(noShow(work.self(), visit, noShow(70)));

        noShow(work.self(), visit, noShow(75)).then().statusCode(409);
    }

    @Test
    void aNoShowWithANetworkNeedsAVersion() {
        TestOrder work = TestOrder.accepted(events, 1);
        Map<String, Object> body = noShow(70);
        body.put("offline", false);

        noShow(work.self(), planned(work, 30, 120), body).then().statusCode(428);
    }

    /** The device did not know the new time. */
    @Test
    void aNoShowFromBeforeAMoveDoesNotEndTheMovedVisit() {
        TestOrder work = TestOrder.accepted(events, 1);
        String visit = planned(work, 600, 660);

        noShow(work.self(), visit, noShow(70)).then().statusCode(409);

        work.visit(visit).then().body("status", equalTo("PLANNED"));
    }

    private record Fact(String visit, String step, int minute) {

        Response send(TestTokens caller) {
            return RestApi.as(caller)
                    .body(TestOrder.attendance(TestOrder.minute(minute), 44.012, 87.309))
                    .post("/api/v1/visits/{id}/{step}", visit, step);
        }
    }

    private static void sendUntilTaken(TestTokens caller, List<Fact> facts) {
        Deque<Fact> unsent = new ArrayDeque<>(facts);
        for (int attempt = 0; attempt < 16 && !unsent.isEmpty(); attempt++) {
            Fact fact = unsent.removeFirst();
            if (fact.send(caller).statusCode() != 200) {
                unsent.addLast(fact);
            }
        }
        assertThat(unsent).isEmpty();
    }

    private static String planned(TestOrder work, int from, int to) {
        Map<String, Object> plan = Map.of(
                "clientReference", UUID.randomUUID().toString(),
                "plannedFrom", TestOrder.minute(from).toString(),
                "plannedTo", TestOrder.minute(to).toString());
        return work.schedule(work.self(), List.of(plan))
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].id");
    }

    private static Map<String, Object> noShow(int minute) {
        Instant at = TestOrder.minute(minute);
        return new HashMap<>(
                Map.of("reasonCode", "NOT_AT_HOME", "reason", "敲门无人应", "offline", true, "occurredAt", at.toString()));
    }

    private static Response noShow(TestTokens caller, String visit, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/visits/{id}/no-show", visit);
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : items) {
            List<Integer> rest = new ArrayList<>(items);
            rest.remove(first);
            for (List<Integer> tail : permutations(rest)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}
