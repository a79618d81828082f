// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;
import org.zhongfu.workorder.order.SampleOrders;
import org.zhongfu.workorder.worker.SampleWorkers;

/** Escorts over HTTP. */
public final class EscortApi {

    /** Where the hospital of the tests is, about seven kilometres from the home. */
    static final double LATITUDE = 44.06;

    static final double LONGITUDE = 87.36;

    private EscortApi() {}

    /** An order of an escort service that its worker accepted. */
    public static TestOrder accepted(TestEvents events, int units) {
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        TestOrder work = new TestOrder(
                SampleOrders.escort(worker.providerId(), worker.orgCode(), units, TestOrder.at(-5)), worker);
        events.publish(worker);
        events.publish(work.match());
        work.accept();
        return work;
    }

    /** The second place of the tests. */
    public static Map<String, Object> hospital() {
        return new HashMap<>(Map.of(
                "placeName", "昌吉州人民医院骨科", "placeAddress", "昌吉市延安北路303号", "latitude", LATITUDE, "longitude", LONGITUDE));
    }

    /** Enters the second place as the coordinator. */
    public static Response arrange(TestOrder work, String visit, Instant appointmentAt) {
        return work.visit(
                work.coordinator(),
                visit,
                "escort",
                Map.of("destination", hospital(), "appointmentAt", appointmentAt.toString()));
    }

    /** The second place as a caller sees it. */
    public static Response get(TestTokens caller, String visit) {
        return RestApi.get(caller, "/api/v1/visits/{id}/escort", visit);
    }

    /** A visit from the base for an hour, with an appointment in its middle. */
    static String arranged(TestOrder work) {
        String visit = work.planned(0).getFirst();
        arrange(work, visit, TestOrder.minute(30)).then().statusCode(200);
        return visit;
    }

    /** Moves the appointment, as the coordinator. */
    static Response move(TestOrder work, String visit, Instant appointmentAt) {
        return work.visit(
                work.coordinator(),
                visit,
                "escort/appointment",
                Map.of(
                        "appointmentAt",
                        appointmentAt.toString(),
                        "reasonCode",
                        "APPOINTMENT_MOVED",
                        "informed",
                        List.of("PERSON", "WORKER")));
    }

    /** Records the arrival, as the worker. */
    static Response arrive(TestOrder work, String visit, Instant at, double latitude, double longitude) {
        return work.visit(work.self(), visit, "arrival", TestOrder.attendance(at, latitude, longitude));
    }

    /** Sends a fact of the worker's device. */
    static Response fact(TestOrder work, String visit, String kind, Instant at, double latitude, double longitude) {
        Map<String, Object> fact = new HashMap<>(TestOrder.attendance(at, latitude, longitude));
        fact.remove("offline");
        fact.put("clientReference", UUID.randomUUID().toString());
        fact.put("visitId", visit);
        fact.put("kind", kind);
        return RestApi.create(work.self(), "/api/v1/visit-facts", Map.of("facts", List.of(fact)));
    }
}
