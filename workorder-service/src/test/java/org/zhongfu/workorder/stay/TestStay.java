// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/**
 * A stay by an order of a new provider with one worker, and its steps over HTTP.
 *
 * @param id id of the stay
 * @param work its order
 * @param place the place that the person has
 */
public record TestStay(String id, TestOrder work, String place) {

    /** The path of places. */
    public static final String PLACES = "/api/v1/stay-places";

    /** Ten in the morning of 28 January 2026: a stay of five days from then on lasts over the end of a month. */
    public static final Instant MORNING = Instant.parse("2026-01-28T02:00:00Z");

    /** An order of so many days that its worker has accepted, of a match of an hour ago. */
    public static TestOrder order(TestEvents events, int days) {
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        events.publish(worker);
        return order(events, worker, days);
    }

    /** Another order of the provider of that worker. */
    public static TestOrder order(TestEvents events, WorkerChanged worker, int days) {
        TestOrder work = new TestOrder(
                SampleOrders.ofShape(
                        SampleOrders.match(
                                worker.providerId(),
                                worker.orgCode(),
                                days,
                                TestClock.now().minusSeconds(3600)),
                        "STAY",
                        "DAY"),
                worker);
        events.publish(work.match());
        work.accept();
        return work;
    }

    /** The person of a new order of so many days was admitted now, by its worker. */
    public static TestStay admitted(TestEvents events, int days) {
        TestOrder work = order(events, days);
        return admitted(work, place(work, "1"));
    }

    /** The person of the order was admitted now, by its worker. */
    public static TestStay admitted(TestOrder work, String place) {
        return new TestStay(RestApi.created(work.self(), path(work), admission(place)), work, place);
    }

    /** A place of the provider of the order. */
    public static String place(TestOrder work, String bed) {
        return RestApi.created(work.coordinator(), PLACES, newPlace(work, bed));
    }

    /** What is sent to register a place. */
    public static Map<String, Object> newPlace(TestOrder work, String bed) {
        return new HashMap<>(Map.of(
                "clientReference",
                UUID.randomUUID().toString(),
                "providerId",
                work.worker().providerId().toString(),
                "areaCode",
                "652301001",
                "facility",
                "康复中心",
                "bed",
                bed));
    }

    /** What is sent to admit a person now. */
    public static Map<String, Object> admission(String place) {
        return new HashMap<>(Map.of("clientReference", UUID.randomUUID().toString(), "placeId", place));
    }

    /** Where stays of the order are recorded. */
    public static String path(TestOrder work) {
        return "/api/v1/work-orders/" + work.id() + "/stays";
    }

    /** The stay as the coordinator sees it. */
    public Response get() {
        return get(work.coordinator());
    }

    /** The stay as a caller sees it. */
    public Response get(TestTokens caller) {
        return RestApi.get(caller, "/api/v1/stays/{id}", id);
    }

    /** Takes the stay one step further, on its current version. */
    public Response step(TestTokens caller, String step, Map<String, ?> body) {
        return RestApi.as(caller)
                .header("If-Match", get().header("ETag"))
                .body(body)
                .post("/api/v1/stays/%s/%s".formatted(id, step));
    }

    /** The worker discharges the person now. */
    public void discharged() {
        RestApi.done(step(work.self(), "discharge", Map.of("reasonCode", "GOAL_REACHED")));
    }

    /** The days that are visits of the order and were not voided. */
    public List<LocalDate> days() {
        List<String> days = get().then().statusCode(200).extract().path("days.findAll { it.status != 'VOIDED' }.day");
        return days.stream().map(LocalDate::parse).toList();
    }
}
