// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.worker.SampleWorkers;

/**
 * An order of one worker of a new provider, and the steps of both over HTTP. Each test has its own, so that tests do not
 * affect each other.
 *
 * @param match the match the order was created from
 * @param worker the worker who may accept it
 */
public record TestOrder(MatchAccepted match, WorkerChanged worker) {

    /**
     * A full hour 60 hours ago: in the past, and too recent to need the role backfill. By the machine's clock: a constant
     * must not depend on what the first test has set.
     */
    public static final Instant BASE =
            Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(60));

    private static final Instant MATCH_ACCEPTED_AT = BASE.minus(Duration.ofHours(5));

    /** An order of that many units that no worker has accepted yet. */
    public static TestOrder offered(TestEvents events, int units) {
        return offered(events, units, newWorker(), MATCH_ACCEPTED_AT);
    }

    /** Another such order of the provider of that worker. */
    public static TestOrder offered(TestEvents events, int units, WorkerChanged worker) {
        return offered(events, units, worker, MATCH_ACCEPTED_AT);
    }

    /** An order of another service for the person of that order, by another provider; its worker accepted it. */
    public static TestOrder acceptedForSamePerson(TestEvents events, TestOrder known, String serviceItem) {
        WorkerChanged worker = newWorker();
        MatchAccepted match =
                SampleOrders.forSamePerson(known.match(), worker.providerId(), worker.orgCode(), serviceItem);
        events.publish(worker);
        events.publish(match);
        TestOrder work = new TestOrder(match, worker);
        work.accept();
        return work;
    }

    private static WorkerChanged newWorker() {
        String name = UUID.randomUUID().toString();
        return SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
    }

    private static TestOrder offered(TestEvents events, int units, WorkerChanged worker, Instant given) {
        MatchAccepted match = SampleOrders.match(worker.providerId(), worker.orgCode(), units, given);
        events.publish(worker);
        events.publish(match);
        return new TestOrder(match, worker);
    }

    /** An order of a match that was accepted at that time; the worker accepted it now. */
    public static TestOrder acceptedAfterMatchAt(TestEvents events, int units, Instant given) {
        TestOrder work = offered(events, units, newWorker(), given);
        work.accept();
        return work;
    }

    /** An order the worker accepted. */
    public static TestOrder accepted(TestEvents events, int units) {
        TestOrder work = offered(events, units);
        work.accept();
        return work;
    }

    /** Another order of the provider of that worker, which the worker accepted. */
    public static TestOrder accepted(TestEvents events, int units, WorkerChanged worker) {
        TestOrder work = offered(events, units, worker);
        work.accept();
        return work;
    }

    /** Publishes another worker of the same provider. */
    public WorkerChanged publishColleague(TestEvents events) {
        WorkerChanged colleague = SampleWorkers.workerChanged(
                match.provider().providerId(), match.provider().providerOrg(), "colleague-" + UUID.randomUUID());
        events.publish(colleague);
        return colleague;
    }

    /** The worker accepts the order. */
    public void accept() {
        step(coordinator(), "acceptance", Map.of("workerId", worker.workerId().toString()))
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

    /** A coordinator of the provider who has no part in the order. */
    public TestTokens otherCoordinator() {
        return coordinator().sub("other coordinator of " + worker.orgCode());
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

    /** The order as the coordinator sees it. */
    public Response order() {
        return RestApi.as(coordinator()).get("/api/v1/work-orders/" + id());
    }

    /** State of the order. */
    public String status() {
        return order().then().statusCode(200).extract().path("status");
    }

    /** A visit as the coordinator sees it. */
    public Response visit(String visit) {
        return RestApi.as(coordinator()).get("/api/v1/visits/" + visit);
    }

    /** Takes the order one step further, on its current version; of suspensions and cancellations the person was told. */
    public Response step(TestTokens caller, String step, Map<String, ?> body) {
        Map<String, Object> sent = new HashMap<>(body);
        if (step.equals("suspension") || step.equals("cancellation")) {
            sent.putIfAbsent("informed", List.of("PERSON"));
        }
        return RestApi.as(caller)
                .header("If-Match", order().header("ETag"))
                .body(sent)
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

    /** Requests to plan visits. */
    public Response schedule(TestTokens caller, List<Map<String, Object>> visits) {
        return step(caller, "schedule", Map.of("visits", visits));
    }

    /** Plans visits of an hour each and returns the ids of all visits of the order, by time. */
    public List<String> planned(int... hours) {
        List<Map<String, Object>> plans = new ArrayList<>();
        for (int hour : hours) {
            plans.add(plan(hour));
        }
        return schedule(self(), plans).then().statusCode(200).extract().path("visits.id");
    }

    /** Takes a visit one step further, on its current version. */
    public Response visit(TestTokens caller, String visit, String step, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", visit(visit).header("ETag"))
                .body(body)
                .post("/api/v1/visits/%s/%s".formatted(visit, step));
    }

    /** The worker checks in or out near the home of the person at a time. */
    public Response attend(String visit, String step, Instant at) {
        return visit(self(), visit, step, attendance(at, 44.012, 87.309));
    }

    /** Checks in and out. */
    public void makeVisit(String visit, Instant from, Instant to) {
        attend(visit, "check-in", from).then().statusCode(200);
        attend(visit, "check-out", to).then().statusCode(200);
    }

    /** A visit whose check-in was about 57 km from the home: it waits for a decision. Returns its id. */
    public String visitInReview(int hour) {
        String visit = schedule(self(), List.of(plan(hour)))
                .then()
                .statusCode(200)
                .extract()
                .path("visits.find { it.status == 'PLANNED' }.id");
        visit(self(), visit, "check-in", attendance(at(hour), 43.5, 87.31))
                .then()
                .statusCode(200);
        attend(visit, "check-out", at(hour + 1)).then().statusCode(200);
        return visit;
    }

    /** A check-in or check-out by position. */
    public static Map<String, Object> attendance(Instant at, double latitude, double longitude) {
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

    /** Sends requests at the same moment and returns the status codes, sorted. */
    @SafeVarargs
    public static List<Integer> simultaneously(Callable<Response>... attempts) {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (Callable<Response> attempt : attempts) {
            tasks.add(() -> attempt.call().statusCode());
        }
        try {
            return Concurrently.run(tasks).stream().sorted().toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
