// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.ServiceTerms;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/**
 * A session of a new provider with one worker in charge, and its steps over HTTP.
 *
 * @param id id of the session
 * @param worker the worker in charge
 */
public record TestSession(String id, WorkerChanged worker) {

    /** The path of sessions. */
    public static final String PATH = "/api/v1/sessions";

    private static final ServicePeriod PERIOD = new ServicePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));

    /** A session of two hours from the base on, with so many places. */
    public static TestSession planned(TestEvents events, int places) {
        return planned(events, newWorker(events), places, 0);
    }

    /** A session of two hours, so many hours after the base, held by that worker. */
    public static TestSession planned(TestEvents events, WorkerChanged worker, int places, int hour) {
        order(events, worker, 1); // A coordinator is known by the orders of the provider.
        return new TestSession(RestApi.created(coordinator(worker), PATH, plan(worker, places, hour)), worker);
    }

    /** A session of two hours, a day from now. */
    static TestSession tomorrow(TestEvents events) {
        WorkerChanged worker = newWorker(events);
        order(events, worker, 1);
        Instant from = TestClock.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(1));
        Map<String, Object> plan = plan(worker, 3, 0);
        plan.put("plannedFrom", from.toString());
        plan.put("plannedTo", from.plus(Duration.ofHours(2)).toString());
        plan.remove("occurredAt");
        return new TestSession(RestApi.created(coordinator(worker), PATH, plan), worker);
    }

    /** A worker of a new provider. */
    public static WorkerChanged newWorker(TestEvents events) {
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        events.publish(worker);
        return worker;
    }

    /** What is sent to plan a session. */
    public static Map<String, Object> plan(WorkerChanged worker, int places, int hour) {
        return new HashMap<>(Map.of(
                "clientReference", UUID.randomUUID().toString(),
                "serviceItem", "CULTURAL_ACTIVITY",
                "place", Map.of("areaCode", "652301001", "place", "文化活动室", "latitude", 44.01, "longitude", 87.31),
                "plannedFrom", TestOrder.at(hour).toString(),
                "plannedTo", TestOrder.at(hour + 2).toString(),
                "places", places,
                "workerIds", List.of(worker.workerId().toString()),
                "occurredAt", TestOrder.at(-3).toString()));
    }

    /** An order of the service of the sessions, which the worker accepted. */
    public static TestOrder order(TestEvents events, WorkerChanged worker, int units) {
        return order(events, worker, terms("CULTURAL_ACTIVITY", "SESSION", units, PERIOD));
    }

    /** An order of these terms, which the worker accepted. */
    public static TestOrder order(TestEvents events, WorkerChanged worker, ServiceTerms terms) {
        MatchAccepted match = SampleOrders.match(worker.providerId(), worker.orgCode(), 1, TestOrder.at(-5));
        return accepted(
                events,
                worker,
                new MatchAccepted(
                        match.matchId(),
                        match.aggregateVersion(),
                        match.needId(),
                        match.recipient(),
                        match.provider(),
                        terms,
                        match.stageTargets(),
                        match.requestedAt(),
                        match.latitude(),
                        match.longitude(),
                        match.occurredAt(),
                        match.backfilled()));
    }

    private static TestOrder accepted(TestEvents events, WorkerChanged worker, MatchAccepted match) {
        events.publish(match);
        TestOrder work = new TestOrder(match, worker);
        work.accept();
        return work;
    }

    /** Terms of an order. */
    public static ServiceTerms terms(String item, String shape, int units, ServicePeriod period) {
        return new ServiceTerms(
                new ContractId(UUID.randomUUID()),
                item,
                1,
                1,
                shape,
                "ATTENDANCE",
                units,
                "35.00",
                120,
                1,
                "HEALTH_CERTIFICATE",
                period);
    }

    /** The coordinator of the provider, who plans its sessions and assigns its orders. */
    public TestTokens coordinator() {
        return coordinator(worker);
    }

    private static TestTokens coordinator(WorkerChanged worker) {
        return TestTokens.as("coordinator").org(worker.orgCode()).sub("coordinator of " + worker.orgCode());
    }

    /** The worker in charge. */
    public TestTokens inCharge() {
        return TestTokens.as("social-worker").org(worker.orgCode()).sub(String.valueOf(worker.subject()));
    }

    /** The session as the coordinator sees it. */
    public Response get() {
        return RestApi.get(coordinator(), PATH + "/" + id);
    }

    /** Takes the session one step further, on its current version. */
    public Response step(TestTokens caller, String step, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", get().header("ETag"))
                .body(body)
                .post("%s/%s/%s".formatted(PATH, id, step));
    }

    /** Requests to enrol the person of an order. */
    public Response enrol(TestTokens caller, TestOrder work) {
        return RestApi.create(
                caller,
                PATH + "/" + id + "/enrolments",
                Map.of(
                        "workOrderId", work.id(),
                        "occurredAt", TestOrder.at(-1).toString()));
    }

    /** Enrols the person of an order and returns the id of the enrolment. */
    public String enrolled(TestOrder work) {
        return enrol(coordinator(), work).then().statusCode(201).extract().path("id");
    }

    /** Enrols so many new persons. */
    public List<TestOrder> enrolled(TestEvents events, int persons) {
        List<TestOrder> orders = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            TestOrder work = order(events, worker, 1);
            enrolled(work);
            orders.add(work);
        }
        return orders;
    }

    /** The enrolments as the coordinator sees them. */
    public List<Map<String, Object>> enrolments() {
        return RestApi.as(coordinator())
                .get(PATH + "/" + id + "/enrolments?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** Takes an enrolment one step further, on its current version. */
    public Response step(TestTokens caller, String enrolment, String step, Map<String, ?> body) {
        int version = enrolments().stream()
                .filter(each -> each.get("id").equals(enrolment))
                .map(each -> (Integer) each.get("version"))
                .findFirst()
                .orElseThrow();
        return RestApi.transition(caller, "%s/%s/enrolments/%s/%s".formatted(PATH, id, enrolment, step), version, body);
    }

    /** A person gives the place up. */
    public Response withdraw(String enrolment) {
        return step(coordinator(), enrolment, "withdrawal", Map.of("reasonCode", "PERSON_WISH"));
    }

    /** The state of an enrolment. */
    public String status(String enrolment) {
        return enrolments().stream()
                .filter(each -> each.get("id").equals(enrolment))
                .map(each -> (String) each.get("status"))
                .findFirst()
                .orElseThrow();
    }

    /** What is sent when the session was held as planned, with everyone there but these. */
    public Map<String, Object> report(int hour, String... absent) {
        List<Map<String, Object>> list = enrolments().stream()
                .filter(each -> each.get("status").equals("ENROLLED"))
                .map(each -> entry((String) each.get("id"), !List.of(absent).contains((String) each.get("id"))))
                .toList();
        return report(TestOrder.at(hour), TestOrder.at(hour + 2), list);
    }

    /** What is sent when the session was held. */
    public static Map<String, Object> report(Instant from, Instant to, List<Map<String, Object>> attendances) {
        return new HashMap<>(Map.of(
                "startedAt", from.toString(),
                "occurredAt", to.toString(),
                "checkIn", gps(from, 44.012),
                "checkOut", gps(to, 44.012),
                "attendances", attendances));
    }

    /** A line of the list of attendance. */
    public static Map<String, Object> entry(String enrolment, boolean present) {
        return present
                ? Map.of("enrolmentId", enrolment, "present", true, "evidence", "SIGNATURE")
                : Map.of("enrolmentId", enrolment, "present", false, "absenceReason", "PERSON_ILL");
    }

    /** A proof by position. */
    public static Map<String, Object> gps(Instant at, double latitude) {
        return Map.of(
                "method",
                "GPS",
                "deviceTime",
                at.toString(),
                "offline",
                true,
                "location",
                Map.of("latitude", latitude, "longitude", 87.309, "accuracyMetres", 12, "system", "WGS84"));
    }

    /** The worker in charge records that the session was held as planned. */
    public void held(int hour, String... absent) {
        RestApi.done(step(inCharge(), "hold", report(hour, absent)));
    }

    /** The visit of an enrolment. */
    public String visitOf(String enrolment) {
        return enrolments().stream()
                .filter(each -> each.get("id").equals(enrolment))
                .map(each -> String.valueOf(each.get("visitId")))
                .findFirst()
                .orElseThrow();
    }
}
