// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import io.restassured.response.Response;
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

/** Sealed records over HTTP. */
public final class CounsellingApi {

    /** What the tests write. */
    public static final String CONTENT = "情绪低落已缓解";

    private CounsellingApi() {}

    /** An order of a counselling service that its worker accepted. */
    public static TestOrder accepted(TestEvents events) {
        String name = UUID.randomUUID().toString();
        WorkerChanged worker =
                SampleWorkers.workerChanged(new ProviderId(UUID.randomUUID()), "P-" + name, "worker-" + name);
        events.publish(worker);
        TestOrder work = new TestOrder(
                SampleOrders.ofShape(
                        SampleOrders.match(worker.providerId(), worker.orgCode(), 1, TestOrder.at(-5)),
                        "COUNSELLING",
                        "VISIT"),
                worker);
        events.publish(work.match());
        work.accept();
        return work;
    }

    /** Makes a visit, writes its record, and returns the id of the visit. */
    public static String written(TestOrder work) {
        String visit = work.planned(0).getFirst();
        work.makeVisit(visit, TestOrder.at(0), TestOrder.at(1));
        write(work.self(), visit, body()).then().statusCode(201);
        return visit;
    }

    /** What is sent. */
    public static Map<String, Object> body() {
        return new HashMap<>(Map.of("clientReference", UUID.randomUUID().toString(), "content", CONTENT));
    }

    /** Writes the record. */
    public static Response write(TestTokens caller, String visit, Map<String, ?> body) {
        return RestApi.create(caller, "/api/v1/visits/" + visit + "/counselling-record", body);
    }

    /** The record as a caller sees it. */
    public static Response get(TestTokens caller, String visit) {
        return RestApi.get(caller, "/api/v1/visits/{id}/counselling-record", visit);
    }
}
