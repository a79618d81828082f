// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
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
}
