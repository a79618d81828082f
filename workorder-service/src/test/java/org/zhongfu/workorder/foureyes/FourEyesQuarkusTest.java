// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.foureyes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.zhongfu.contracts.matching.AcceptingProvider;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.foureyes.FourEyesTest;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.recurrence.PatternApi;
import org.zhongfu.workorder.visit.PlannedDays;
import org.zhongfu.workorder.visit.SampleProposals;

/** The pairs of steps of work orders and visits, over HTTP. */
@QuarkusTest
class FourEyesQuarkusTest extends FourEyesTest {

    private static final String FACTS = "/api/v1/visit-facts";
    private static final String TASKS = "/api/v1/return-visit-tasks";
    private static final String OTHER = "other";

    @Inject
    TestEvents events;

    @Override
    protected Map<String, Scenario> scenarios() {
        Map<String, Scenario> scenarios = new HashMap<>();
        Map<String, BiConsumer<TestOrder, String>> coordination = Map.of(
                "acceptMatch",
                (work, first) -> {}, // By the event of the match.
                "acceptWorkOrder",
                FourEyesQuarkusTest::assign,
                "handOverWorkOrder",
                this::handOver,
                "scheduleVisits",
                (work, first) -> schedule(work, coordinator(work, first), 30),
                "publishPlan",
                this::publishPlan,
                "moveVisit",
                FourEyesQuarkusTest::move,
                "setVisitPattern",
                FourEyesQuarkusTest::setPattern,
                "changeVisitPattern",
                FourEyesQuarkusTest::changePattern);
        coordination.forEach((step, taken) -> {
            scenarios.put(step + " -> checkInVisit", first -> checkIn(step, taken, first));
            scenarios.put(step + " -> checkOutVisit", first -> checkOut(step, taken, first));
        });
        scenarios.put("checkInVisit -> reviewVisit", this::reviewAfterCheckIn);
        scenarios.put("checkOutVisit -> reviewVisit", this::reviewAfterCheckOut);
        scenarios.put("checkInVisit -> voidVisit", this::voidingAfterCheckIn);
        scenarios.put("checkOutVisit -> voidVisit", this::voidingAfterCheckOut);
        scenarios.put("reviewVisit -> voidVisit", this::voidingAfterReview);
        scenarios.put("checkInVisit -> correctVisit", this::correctionAfterCheckIn);
        scenarios.put("checkOutVisit -> correctVisit", this::correctionAfterCheckOut);
        scenarios.put("reviewVisit -> correctVisit", this::correctionAfterReview);
        scenarios.put("deliverWorkOrder -> correctVisit", this::correctionAfterDelivery);
        scenarios.put("correctVisit -> voidVisit", this::voidingAfterCorrection);
        scenarios.put("recordVisitFacts -> resolveVisitFactConflict", this::resolution);
        scenarios.put("deliverWorkOrder -> recordReturnVisit", this::returnVisit);
        scenarios.put("acceptMatch -> closeWorkOrder", this::closure);
        scenarios.put("answerReturnVisitTask -> repeatReturnVisit", this::secondReturnVisit);
        return scenarios;
    }

    @Override
    protected boolean waitsForReview(Response taken) {
        return taken.<List<String>>path("exceptions").contains("ENTERED_BY_COORDINATOR");
    }

    private LaterStep checkIn(String step, BiConsumer<TestOrder, String> taken, String first) {
        TestOrder work = coordinated(step, taken, first);
        String visit = schedule(work, work.self(), 0);
        return by -> work.visit(coordinator(work, by), visit, "check-in", byHand(0));
    }

    private LaterStep checkOut(String step, BiConsumer<TestOrder, String> taken, String first) {
        TestOrder work = coordinated(step, taken, first);
        String visit = schedule(work, work.self(), 0);
        done(work.attend(visit, "check-in", TestOrder.at(0)));
        return by -> work.visit(coordinator(work, by), visit, "check-out", byHand(1));
    }

    private LaterStep reviewAfterCheckIn(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.visit(coordinator(work, first), visit, "check-in", byHand(0)));
        done(work.attend(visit, "check-out", TestOrder.at(1)));
        return review(work, visit);
    }

    private LaterStep reviewAfterCheckOut(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.attend(visit, "check-in", TestOrder.at(0)));
        done(work.visit(coordinator(work, first), visit, "check-out", byHand(1)));
        return review(work, visit);
    }

    private static LaterStep review(TestOrder work, String visit) {
        return by -> confirm(work, visit, by);
    }

    private static Response confirm(TestOrder work, String visit, String by) {
        Map<String, String> decision =
                Map.of("decision", "CONFIRM", "reasonCode", "PERSON_CONFIRMED", "reason", "已电话向本人核实");
        return work.visit(TestOrder.officer().sub(by), visit, "review", decision);
    }

    private LaterStep voidingAfterCheckIn(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.visit(coordinator(work, first), visit, "check-in", byHand(0)));
        return by -> work.visit(coordinator(work, by), visit, "void", Map.of("reason", "误签"));
    }

    private LaterStep voidingAfterCheckOut(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.attend(visit, "check-in", TestOrder.at(0)));
        done(work.visit(coordinator(work, first), visit, "check-out", byHand(1)));
        return by -> work.visit(coordinator(work, by), visit, "void", Map.of("reason", "误签"));
    }

    private LaterStep voidingAfterReview(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.visit(coordinator(work, "who checks in"), visit, "check-in", byHand(0)));
        done(work.attend(visit, "check-out", TestOrder.at(1)));
        done(confirm(work, visit, first));
        return by -> work.visit(
                TestOrder.officer().sub(by), visit, "void", Map.of("reasonCode", "UNTRUE_RECORD", "reason", "记录不实"));
    }

    private LaterStep correctionAfterCheckIn(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.visit(coordinator(work, first), visit, "check-in", byHand(0)));
        done(work.attend(visit, "check-out", TestOrder.at(1)));
        done(confirm(work, visit, OTHER));
        return by -> correct(work, visit, by);
    }

    private LaterStep correctionAfterCheckOut(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.attend(visit, "check-in", TestOrder.at(0)));
        done(work.visit(coordinator(work, first), visit, "check-out", byHand(1)));
        done(confirm(work, visit, OTHER));
        return by -> correct(work, visit, by);
    }

    private LaterStep correctionAfterReview(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.visit(coordinator(work, "who checks in"), visit, "check-in", byHand(0)));
        done(work.attend(visit, "check-out", TestOrder.at(1)));
        done(confirm(work, visit, first));
        return by -> correct(work, visit, by);
    }

    private LaterStep correctionAfterDelivery(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        done(work.step(coordinator(work, first), "delivery", Map.of()));
        return by -> correct(work, visit, by);
    }

    private LaterStep voidingAfterCorrection(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        done(correct(work, visit, first));
        return by -> work.visit(
                TestOrder.officer().sub(by), visit, "void", Map.of("reasonCode", "UNTRUE_RECORD", "reason", "记录不实"));
    }

    private static Response correct(TestOrder work, String visit, String by) {
        Map<String, Object> correction = Map.of(
                "correction", Map.of("endedAt", TestOrder.minute(50).toString()),
                "reasonCode", "CHECK_OUT_FORGOTTEN",
                "reason", "签退延迟");
        return work.visit(TestOrder.officer().sub(by), visit, "correction", correction);
    }

    /** A check-in at another time than the one that is recorded. */
    private LaterStep resolution(String first) {
        TestOrder work = accepted(OTHER, OTHER);
        String visit = schedule(work, work.self(), 0);
        done(work.attend(visit, "check-in", TestOrder.at(0)));
        Map<String, Object> fact = new HashMap<>(byHand(0));
        fact.put("occurredAt", TestOrder.minute(20).toString());
        fact.put("clientReference", UUID.randomUUID().toString());
        fact.put("visitId", visit);
        fact.put("kind", "CHECK_IN");
        fact.remove("offline");
        done(RestApi.create(coordinator(work, first), FACTS, Map.of("facts", List.of(fact))));
        String id = done(RestApi.get(work.coordinator(), FACTS + "/conflicts"))
                .path("items.find { it.clientReference == '%s' }.id".formatted(fact.get("clientReference")));
        return by -> RestApi.create(
                TestOrder.officer().sub(by), FACTS + "/" + id + "/resolution", Map.of("resolution", "设备时钟误差"));
    }

    private LaterStep returnVisit(String first) {
        TestOrder work = served(OTHER);
        done(work.step(coordinator(work, first), "delivery", Map.of()));
        return by -> work.step(coordinator(work, by), "return-visit", Map.of("outcome", "REACHED_SATISFIED"));
    }

    private LaterStep closure(String first) {
        TestOrder work = served(first);
        done(work.step(work.self(), "delivery", Map.of()));
        done(work.step(coordinator(work, OTHER), "return-visit", Map.of("outcome", "REACHED_SATISFIED")));
        return by -> work.step(coordinator(work, by), "closure", Map.of());
    }

    private LaterStep secondReturnVisit(String first) {
        TestOrder work = served(OTHER);
        done(work.step(work.self(), "delivery", Map.of()));
        done(work.step(coordinator(work, OTHER), "return-visit", Map.of("outcome", "REACHED_UNSATISFIED")));
        String task = done(RestApi.get(TestOrder.officer(), TASKS + "?workOrderId=" + work.id()))
                .path("items[0].id");
        TestTokens officer = TestOrder.officer().sub(first);
        done(RestApi.transition(officer, TASKS + "/" + task + "/taking", 1, Map.of()));
        Map<String, String> answer = Map.of("resultCode", "WORKER_CHANGED", "answer", "已更换服务人员");
        done(RestApi.transition(officer, TASKS + "/" + task + "/answer", 2, answer));
        return by -> RestApi.transition(
                TestOrder.officer().sub(by),
                TASKS + "/" + task + "/return-visit",
                3,
                Map.of("outcome", "REACHED_SATISFIED"));
    }

    private TestOrder coordinated(String step, BiConsumer<TestOrder, String> taken, String first) {
        TestOrder work = offered(step.equals("acceptMatch") ? first : OTHER);
        if (!step.equals("acceptWorkOrder")) {
            assign(work, OTHER);
        }
        taken.accept(work, first);
        return work;
    }

    private TestOrder served(String acceptedBy) {
        TestOrder work = accepted(acceptedBy, OTHER);
        work.makeVisit(schedule(work, work.self(), 0), TestOrder.at(0), TestOrder.at(1));
        return work;
    }

    private TestOrder accepted(String acceptedBy, String assignedBy) {
        TestOrder work = offered(acceptedBy);
        assign(work, assignedBy);
        return work;
    }

    private TestOrder offered(String acceptedBy) {
        TestOrder sample = TestOrder.offered(events, 2);
        MatchAccepted match = SampleOrders.match(
                sample.match().provider().providerId(), sample.worker().orgCode(), 2, TestOrder.at(-5));
        match = SampleOrders.acceptedBy(
                match,
                new AcceptingProvider(
                        match.provider().providerId(), match.provider().providerOrg(), acceptedBy));
        events.publish(match);
        return new TestOrder(match, sample.worker());
    }

    private void publishPlan(TestOrder work, String by) {
        events.publish(SampleProposals.of(work.match(), work.worker().workerId())
                .publishedBy(by)
                .at(0));
    }

    private static void assign(TestOrder work, String by) {
        done(work.step(
                coordinator(work, by),
                "acceptance",
                Map.of("workerId", work.worker().workerId().toString())));
    }

    /** To a colleague and back, so that the worker of the test has the order again. */
    private static void move(TestOrder work, String by) {
        String visit = PlannedDays.plan(work, 2, 9);
        done(work.visit(coordinator(work, by), visit, "move", PlannedDays.to(2, 15)));
    }

    private static String setPattern(TestOrder work, String by) {
        return PatternApi.set(
                        work,
                        coordinator(work, by),
                        PatternApi.body(PlannedDays.day(60), PlannedDays.day(61), PatternApi.daily("12:00")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void changePattern(TestOrder work, String by) {
        String pattern = setPattern(work, OTHER);
        done(PatternApi.step(
                work,
                coordinator(work, by),
                pattern,
                "change",
                Map.of(
                        "fromDay",
                        PlannedDays.day(60).toString(),
                        "rule",
                        PatternApi.daily("13:00"),
                        "reasonCode",
                        "SEASON")));
    }

    private void handOver(TestOrder work, String by) {
        UUID colleague = work.publishColleague(events).workerId().value();
        handOver(work, OTHER, colleague);
        handOver(work, by, work.worker().workerId().value());
    }

    private static void handOver(TestOrder work, String by, UUID to) {
        done(work.step(
                coordinator(work, by),
                "hand-over",
                Map.of(
                        "workerId",
                        to.toString(),
                        "fromDay",
                        Zones.dayOf(TestClock.now()).toString(),
                        "reasonCode",
                        "WORKLOAD",
                        "reason",
                        "调整片区",
                        "informed",
                        List.of("PERSON", "WORKER"))));
    }

    private static String schedule(TestOrder work, TestTokens by, int hour) {
        String from = TestOrder.at(hour).toString();
        Map<String, Object> plan = TestOrder.plan(hour);
        plan.put("workerId", work.worker().workerId().toString());
        return done(work.schedule(by, List.of(plan))).path("visits.find { it.plannedFrom == '%s' }.id".formatted(from));
    }

    private static Map<String, Object> byHand(int hour) {
        String at = TestOrder.at(hour).toString();
        return Map.of(
                "method", "MANUAL", "occurredAt", at, "deviceTime", at, "offline", false, "exceptionReason", "设备损坏");
    }

    private static TestTokens coordinator(TestOrder work, String subject) {
        return work.coordinator().sub(subject);
    }

    private static Response done(Response response) {
        response.then().statusCode(200);
        return response;
    }
}
