// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A client reference names one visit for ever: the same content is answered as before, other content is refused. */
@QuarkusTest
class VisitReferencesQuarkusTest {

    @Inject
    TestEvents events;

    @Inject
    TestClock clock;

    @Test
    void anotherStartUnderTheSameReferenceIsRefusedByName() {
        TestOrder work = TestOrder.accepted(events, 2);
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0, 3, "a"))));

        refused(work.schedule(work.self(), List.of(TestOrder.plan(1, 3, "a"))), "plannedFrom");

        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void anotherEndUnderTheSameReferenceIsRefusedByName() {
        TestOrder work = TestOrder.accepted(events, 2);
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0, 3, "a"))));

        refused(work.schedule(work.self(), List.of(TestOrder.plan(0, 2, "a"))), "plannedTo");

        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void anotherWorkerUnderTheSameReferenceIsRefusedByName() {
        TestOrder work = TestOrder.accepted(events, 2);
        Map<String, Object> plan = TestOrder.plan(0, 1, "a");
        plan.put("workerId", work.publishColleague(events).workerId().toString());
        RestApi.done(work.schedule(work.coordinator(), List.of(plan)));

        refused(work.schedule(work.coordinator(), List.of(TestOrder.plan(0, 1, "a"))), "workerId");

        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void theReferenceOfAVisitOfAnotherOrderIsRefused() {
        TestOrder work = TestOrder.accepted(events, 1);
        TestOrder other = TestOrder.accepted(events, 1, work.worker());
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0, 1, "a"))));

        refused(other.schedule(other.self(), List.of(TestOrder.plan(0, 1, "a"))), "workOrderId");

        other.order().then().body("status", equalTo("ACCEPTED")).body("visits", hasSize(0));
    }

    @Test
    void oneVisitWithOtherContentRefusesTheWholeRequest() {
        TestOrder work = TestOrder.accepted(events, 3);
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0, 1, "a"))));

        refused(work.schedule(work.self(), List.of(TestOrder.plan(4, 5, "b"), TestOrder.plan(0, 2, "a"))), "plannedTo");

        work.order().then().body("visits", hasSize(1));
    }

    @Test
    void namingTheWorkerOfTheOrderIsTheSameContent() {
        TestOrder work = TestOrder.accepted(events, 2);
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0, 1, "a"))));
        Map<String, Object> named = TestOrder.plan(0, 1, "a");
        named.put("workerId", work.worker().workerId().toString());

        work.schedule(work.self(), List.of(named)).then().statusCode(200).body("visits", hasSize(1));
    }

    @Test
    void aRetryWithItsTimeIsAnsweredWhenThatIsLongAgo() {
        TestOrder work = TestOrder.accepted(events, 1);
        Map<String, Object> request = Map.of(
                "visits", List.of(TestOrder.plan(0, 1, "a")),
                "occurredAt", clock.instant().toString());
        RestApi.done(work.step(work.self(), "schedule", request));
        clock.advance(Duration.ofDays(4));

        work.step(work.self(), "schedule", request).then().statusCode(200).body("visits", hasSize(1));
    }

    @Test
    void simultaneousEqualRequestsPlanOnceAndAreAllAnswered() {
        TestOrder work = TestOrder.accepted(events, 2);
        String tag = work.order().header("ETag");
        Map<String, ?> request = Map.of("visits", List.of(TestOrder.plan(0, 1, "a"), TestOrder.plan(2, 3, "b")));
        Callable<Response> send = () -> RestApi.as(work.self())
                .header("If-Match", tag)
                .body(request)
                .post("/api/v1/work-orders/" + work.id() + "/schedule");

        List<Integer> codes = TestOrder.simultaneously(send, send, send);

        assertThat(codes).containsExactly(200, 200, 200);
        work.order().then().body("visits.clientReference", contains("a", "b"));
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        TestOrder work = TestOrder.accepted(events, 2);
        RestApi.done(work.schedule(work.self(), List.of(TestOrder.plan(0, 1, "a"))));
        TestTokens coordinator = work.coordinator();

        work.schedule(coordinator, List.of(TestOrder.plan(4, 5, "a")))
                .then()
                .statusCode(200)
                .body("visits", hasSize(2));
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(409).contentType("application/problem+json").body("violations.field", contains(field));
    }
}
