// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.Together;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/**
 * A worker of his own provider with an order of his own, and what people do with it over HTTP. Nothing is shared with
 * other tests, so that none can disturb another.
 *
 * @param match the order follows from
 * @param worker who may take it
 */
public record TestOrder(MatchAccepted match, WorkerChanged worker) {

    /** Half past something, two days ago: late enough to lie behind, too early to be back-filled. */
    public static final Instant BASE =
            Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(60));

    private static final Instant LATELY = BASE.minus(Duration.ofHours(5));

    /** An order that was offered, of that many units. */
    public static TestOrder offered(TestEvents news, int units) {
        return offered(news, units, somebody(), LATELY);
    }

    /** Another order that was offered to the provider of that worker. */
    public static TestOrder offered(TestEvents news, int units, WorkerChanged worker) {
        return offered(news, units, worker, LATELY);
    }

    private static WorkerChanged somebody() {
        String name = UUID.randomUUID().toString();
        return SampleWorkers.told(UUID.randomUUID(), "P-" + name, "worker-" + name);
    }

    private static TestOrder offered(TestEvents news, int units, WorkerChanged worker, Instant given) {
        MatchAccepted match = SampleOrders.match(worker.providerId(), worker.orgCode(), units, given);
        news.tell(worker);
        news.tell(match);
        return new TestOrder(match, worker);
    }

    /** An order given long ago that the worker took. */
    public static TestOrder takenOf(TestEvents news, int units, Instant given) {
        TestOrder work = offered(news, units, somebody(), given);
        work.take();
        return work;
    }

    /** An order the worker took. */
    public static TestOrder taken(TestEvents news, int units) {
        TestOrder work = offered(news, units);
        work.take();
        return work;
    }

    /** The worker takes the order. */
    public void take() {
        move(coordinator(), "acceptance", Map.of("workerId", worker.workerId()))
                .then()
                .statusCode(200);
    }

    /** Id of the order. */
    public String id() {
        return WorkOrder.idOf(match.matchId()).toString();
    }

    /** The coordinator of the worker's provider. */
    public TestTokens coordinator() {
        return TestTokens.as("coordinator").org(worker.orgCode()).sub("coordinator of " + worker.orgCode());
    }

    /** The worker. */
    public TestTokens self() {
        return TestTokens.as("social-worker").org(worker.orgCode()).sub(String.valueOf(worker.subject()));
    }

    /** Another worker of the same provider. */
    public TestTokens colleague() {
        return TestTokens.as("social-worker").org(worker.orgCode()).sub("colleague of " + worker.subject());
    }

    /** An officer of the county the order is in. */
    public static TestTokens officer() {
        return TestTokens.as("county-officer").area("652301");
    }

    /** A request of that caller. */
    public static RequestSpecification as(TestTokens caller) {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON).header("Authorization", caller.token());
    }

    /** The order as the coordinator sees it. */
    public Response order() {
        return as(coordinator()).get("/api/v1/work-orders/" + id());
    }

    /** State of the order. */
    public String status() {
        return order().then().statusCode(200).extract().path("status");
    }

    /** A visit as the coordinator sees it. */
    public Response visit(String visit) {
        return as(coordinator()).get("/api/v1/visits/" + visit);
    }

    /** Moves the order on in the version it is in. */
    public Response move(TestTokens caller, String step, Map<String, ?> body) {
        return as(caller)
                .header("If-Match", order().header("ETag"))
                .body(body)
                .post("/api/v1/work-orders/%s/%s".formatted(id(), step));
    }

    /** A visit to plan, from so many hours after the base, for an hour. */
    public static Map<String, Object> plan(int hour) {
        return plan(hour, hour + 1, UUID.randomUUID().toString());
    }

    /** A visit to plan. */
    public static Map<String, Object> plan(int from, int to, String reference) {
        return new HashMap<>(Map.of(
                "clientReference", reference,
                "plannedFrom", at(from).toString(),
                "plannedTo", at(to).toString()));
    }

    /** Asks to plan visits. */
    public Response schedule(TestTokens caller, List<Map<String, Object>> visits) {
        return move(caller, "schedule", Map.of("visits", visits));
    }

    /** Plans visits of an hour each and returns the ids of all visits of the order, by time. */
    public List<String> planned(int... hours) {
        List<Map<String, Object>> plans = new ArrayList<>();
        for (int hour : hours) {
            plans.add(plan(hour));
        }
        return schedule(self(), plans).then().statusCode(200).extract().path("visits.id");
    }

    /** Moves a visit on in the version it is in. */
    public Response visit(TestTokens caller, String visit, String step, Map<String, ?> body) {
        return as(caller)
                .header("If-Match", visit(visit).header("ETag"))
                .body(body)
                .post("/api/v1/visits/%s/%s".formatted(visit, step));
    }

    /** The worker checks in or out at the door at a time. */
    public Response door(String visit, String step, Instant at) {
        return visit(self(), visit, step, presence(at, 44.012, 87.309));
    }

    /** Does a whole visit, from one time to another. */
    public void did(String visit, Instant from, Instant to) {
        door(visit, "check-in", from).then().statusCode(200);
        door(visit, "check-out", to).then().statusCode(200);
    }

    /** A check-in or check-out by position. */
    public static Map<String, Object> presence(Instant at, double latitude, double longitude) {
        return new HashMap<>(Map.of(
                "method",
                "GPS",
                "deviceTime",
                at.toString(),
                "offline",
                true,
                "occurredAt",
                at.toString(),
                "location",
                Map.of("latitude", latitude, "longitude", longitude, "accuracyMetres", 12, "system", "WGS84")));
    }

    /** So many hours after the base. */
    public static Instant at(int hour) {
        return BASE.plus(Duration.ofHours(hour));
    }

    /** So many minutes after the base. */
    public static Instant minute(int minute) {
        return BASE.plus(Duration.ofMinutes(minute));
    }

    /** Lets several do something at the same moment and returns the status codes, sorted. */
    @SafeVarargs
    public static List<Integer> atOnce(Callable<Response>... attempts) {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (Callable<Response> attempt : attempts) {
            tasks.add(() -> attempt.call().statusCode());
        }
        try {
            return Together.all(tasks).stream().sorted().toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
